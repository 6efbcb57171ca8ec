package org.cad0.model;

/** A model cannot be opened or run. The message says what, where, and what to do. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message for the user. */
  public ModelException(String message) {
    super(message);
  }

  /** Creates an exception with a message for the user and what caused it. */
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
