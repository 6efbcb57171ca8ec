package org.cad0.lsp;

import org.cad0.ir.ide.RichText;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Formatted text in the form that the client can show. */
final class Texts {

  private Texts() {}

  static MarkupContent of(RichText text, boolean markdown) {
    return markdown
        ? new MarkupContent(MarkupKind.MARKDOWN, text.toMarkdown())
        : new MarkupContent(MarkupKind.PLAINTEXT, text.toPlainText());
  }
}
