package org.cad0.cli;

import picocli.CommandLine.Option;

/** How a command prints what a model answered. */
final class AnswerOptions {

  @Option(names = "--plain", description = "Print the program alone.")
  private boolean plain;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  /** Returns the chosen style, {@code usual} if none is. */
  ModelAnswer.Style style(ModelAnswer.Style usual) {
    if (json) {
      return ModelAnswer.Style.JSON;
    }
    return plain ? ModelAnswer.Style.PLAIN : usual;
  }
}
