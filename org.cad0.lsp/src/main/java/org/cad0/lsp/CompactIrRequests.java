package org.cad0.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** The requests that the protocol does not have; {@code docs/protocol.md} tells of each. */
interface CompactIrRequests {

  /**
   * What a request is about.
   *
   * @param textDocument the document
   */
  record ProgramParams(TextDocumentIdentifier textDocument) {}

  /** Returns a program as views show it; null if the document is not open. */
  @JsonRequest("cad0/program")
  CompletableFuture<ProgramView> program(ProgramParams params);
}
