package org.cad0.cli;

/** Exit codes of the command line, documented in {@code docs/cli.md}. */
final class ExitCode {
  /** Everything worked. */
  static final int OK = 0;

  /** The program has errors, or nothing valid could be made. */
  static final int FINDINGS = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int INPUT_OUTPUT = 3;

  /** The model could not be opened. */
  static final int MODEL = 4;

  /** The work was interrupted. */
  static final int CANCELLED = 130;

  private ExitCode() {}
}
