package org.cad0.lsp;

import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * Messages about documents. LSP4J has one interface for all of them; here each topic has its own,
 * and {@link TextDocuments} puts them together.
 */
interface DocumentMessages extends TextDocumentService {

  /** Returns how the messages are answered. */
  Answering answering();
}
