package org.cad0.training.generate;

/** Hears how far a run is; called from the thread that called the generator. */
@FunctionalInterface
public interface ProgressListener {

  /** A listener that does nothing. */
  ProgressListener SILENT = (rows, samples) -> {};

  /**
   * Hears that {@code rows} of {@code samples} rows are written. Called every few thousand rows,
   * and once at the end.
   */
  void written(long rows, long samples);
}
