package org.cad0.lsp;

import org.cad0.ir.ide.Document;

/**
 * Names the state of a text, so that a client that has its diagnostics need not get them again.
 *
 * <p>Diagnostics follow from the text alone. So does the name: it holds for the file as for the
 * open document, and is the same when a change is undone or a document opened again.
 */
final class ResultId {

  /** 64-bit FNV-1a, which spreads short texts well and needs no library. */
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private ResultId() {}

  static String of(Document document) {
    String text = document.text();
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return Integer.toHexString(text.length()) + "-" + Long.toHexString(hash);
  }
}
