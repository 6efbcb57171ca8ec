package org.cad0.training.generate;

/** One description with two programs: a fault of the generator, never of its user. */
public final class AmbiguousTextException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Tells the row whose description an earlier row has for another program. */
  public AmbiguousTextException(TrainingRow row) {
    super(
        "The description \""
            + row.text()
            + "\" (seed "
            + row.source().seed()
            + ", index "
            + row.source().index()
            + ", "
            + row.source().phrasing()
            + ") stands for two programs. This is a fault of the generator: please report it with"
            + " this message.");
  }
}
