package org.cad0.lsp;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Requests that are all right but cannot be fulfilled; clients show the message to the user. */
final class Failures {

  private Failures() {}

  /** Returns that something cannot be done. */
  static ResponseErrorException refused(String reason) {
    return error(ResponseErrorCode.RequestFailed, reason);
  }

  /** Returns that what the request is about is no longer there. */
  static ResponseErrorException changed() {
    return error(
        ResponseErrorCode.ContentModified, "The document has changed since. Choose again.");
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }
}
