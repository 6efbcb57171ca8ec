package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.HoverCard;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.ide.Proposal;
import org.cad0.ir.ide.Proposals;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Completion and hover. */
final class WritingRequests {
  private final ClientFeatures client;

  WritingRequests(ClientFeatures client) {
    this.client = client;
  }

  CompletionList completion(Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    Proposals proposals =
        LanguageFeatures.completion(document, Positions.offset(document, position), cancel);
    List<CompletionItem> items = new ArrayList<>();
    for (Proposal proposal : proposals.items()) {
      cancel.check();
      items.add(item(snapshot, proposal, items.size(), cancel));
    }
    return new CompletionList(!proposals.complete(), items);
  }

  /** Adds to a completion what is only shown when the user looks at it. */
  CompletionItem resolve(Snapshot snapshot, CompletionItem item, String key, CancelSignal cancel) {
    addDocumentation(item, snapshot.document(), key, cancel);
    return item;
  }

  /**
   * Returns what is told of the word at {@code position}; null, as the protocol has it, for
   * nothing.
   */
  Hover hover(Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    return LanguageFeatures.hover(document, Positions.offset(document, position), cancel)
        .map(card -> hover(document, card))
        .orElse(null);
  }

  private Hover hover(Document document, HoverCard card) {
    return new Hover(
        Texts.of(card.text(), client.markdownHover()), Positions.of(document, card.range()));
  }

  private CompletionItem item(Snapshot snapshot, Proposal proposal, int rank, CancelSignal cancel) {
    Document document = snapshot.document();
    boolean snippet = client.snippets() && proposal.snippet().isPresent();
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(kind(proposal.kind()));
    item.setDetail(proposal.detail());
    if (client.resolvesDocumentation()) {
      item.setData(new ItemData(snapshot.uri(), proposal.key()).toJson());
    } else {
      addDocumentation(item, document, proposal.key(), cancel);
    }
    item.setFilterText(proposal.filter());
    item.setSortText(String.format(Locale.ROOT, "%05d", rank));
    item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setTextEdit(
        Either.forLeft(
            new TextEdit(
                Positions.of(document, proposal.replaced()),
                snippet ? proposal.snippet().get() : proposal.text())));
    return item;
  }

  private void addDocumentation(
      CompletionItem item, Document document, String key, CancelSignal cancel) {
    LanguageFeatures.documentation(document, key, cancel)
        .map(text -> Texts.of(text, client.markdownDocumentation()))
        .ifPresent(item::setDocumentation);
  }

  private static CompletionItemKind kind(Proposal.Kind kind) {
    return switch (kind) {
      case OPERATION -> CompletionItemKind.Function;
      case DIRECTIVE -> CompletionItemKind.Module;
      case SKETCH_LINE -> CompletionItemKind.Keyword;
      case SOLID -> CompletionItemKind.Variable;
      case SKETCH -> CompletionItemKind.Struct;
      case ENTITY -> CompletionItemKind.Constant;
      case KEYWORD -> CompletionItemKind.EnumMember;
      case VALUE -> CompletionItemKind.Value;
    };
  }
}
