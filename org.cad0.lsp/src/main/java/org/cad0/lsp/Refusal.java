package org.cad0.lsp;

import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * How requests that failed before they were looked at are answered.
 *
 * <p>LSP4J's interfaces have a method for every request of the protocol, and those that a server
 * leaves out throw. A client that asks anyway must hear that there is no such feature, not that the
 * server is broken.
 */
final class Refusal {

  /** Where LSP4J declares the requests of the protocol. */
  private static final String PROTOCOL_PACKAGE = "org.eclipse.lsp4j.services.";

  private Refusal() {}

  /** Returns the answer to a request whose handling threw {@code failure}. */
  static ResponseError of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnsupportedOperationException && isLeftOut(cause)) {
        return new ResponseError(
            ResponseErrorCode.MethodNotFound, "The server does not offer this request.", null);
      }
    }
    return RemoteEndpoint.DEFAULT_EXCEPTION_HANDLER.apply(failure);
  }

  private static boolean isLeftOut(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(PROTOCOL_PACKAGE);
  }
}
