package org.cad0.lsp;

import org.cad0.ir.ide.Document;

/**
 * One state of an open document.
 *
 * @param uri its address, as the client wrote it
 * @param version the client's version of the text
 * @param document the text and what is known of it
 */
record Snapshot(String uri, int version, Document document) {}
