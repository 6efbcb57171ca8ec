package org.cad0.benchmarks;

/** A request that the server did not answer with a result. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean offered;

  Refused(String method, boolean offered, Throwable cause) {
    super(method + " failed: " + cause.getMessage(), cause);
    this.offered = offered;
  }

  /** Tells whether the server knows the request at all. */
  boolean isOffered() {
    return offered;
  }
}
