package org.cad0.ir.ide;

/**
 * Which hints to show.
 *
 * @param nodeNumbers the number of each node behind its line
 * @param argumentNames the name of each argument before its word
 */
public record HintOptions(boolean nodeNumbers, boolean argumentNames) {

  /** What is shown unless the user says otherwise: node numbers. */
  public static final HintOptions DEFAULT = new HintOptions(true, false);
}
