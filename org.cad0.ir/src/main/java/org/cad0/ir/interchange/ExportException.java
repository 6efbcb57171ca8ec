package org.cad0.ir.interchange;

/** A program cannot be written in the wanted form; the message tells the user why. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a sentence for the user. */
  public ExportException(String message) {
    super(message);
  }
}
