package org.cad0.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;

/** Keeps the text of open documents as the client has it, and answers all that is asked of them. */
final class TextDocuments
    implements WritingMessages,
        StructureMessages,
        NavigationMessages,
        ActionMessages,
        FormattingMessages,
        DisplayMessages,
        DiagnosticMessages {
  private final Answering answering;

  TextDocuments(Answering answering) {
    this.answering = answering;
  }

  @Override
  public Answering answering() {
    return answering;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    answering.ifRunning(
        s -> {
          s.inlineCompletions().stop(item.getUri());
          s.opened(s.documents().open(item.getUri(), item.getVersion(), item.getText()));
        });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Integer version = params.getTextDocument().getVersion();
    answering.ifRunning(
        s -> {
          s.inlineCompletions().stop(uri);
          Optional<Snapshot> before = s.documents().find(uri);
          s.documents()
              .change(uri, version == null ? 0 : version, params.getContentChanges())
              .ifPresent(
                  now -> s.changed(before.orElseThrow(), now, params.getContentChanges().size()));
        });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    answering.ifRunning(
        s -> {
          s.inlineCompletions().stop(uri);
          s.documents().close(uri);
          s.closed(uri);
        });
  }

  /** Nothing depends on what is saved. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {}
}
