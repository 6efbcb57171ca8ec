package org.cad0.ir.interchange;

/** What was given cannot be read as a program; the message tells the user where and why. */
public final class ImportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a sentence for the user. */
  public ImportException(String message) {
    super(message);
  }

  /** Creates the exception with a sentence for the user and what caused it. */
  public ImportException(String message, Throwable cause) {
    super(message, cause);
  }
}
