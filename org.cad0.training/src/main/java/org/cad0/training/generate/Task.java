package org.cad0.training.generate;

import java.util.Locale;

/** What a row asks of a model. */
public enum Task {
  /** Write the whole program for a description. */
  GENERATE,
  /** Finish a program whose first operations are given. */
  COMPLETE;

  /** The word written in rows. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
