package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.ide.OutlineSymbol;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Symbols, definition and references. */
final class StructureRequests {

  private StructureRequests() {}

  /** Returns the outline as a tree or, for clients that show none, as a list of the nodes. */
  static List<Either<SymbolInformation, DocumentSymbol>> symbols(
      Snapshot snapshot, boolean tree, CancelSignal cancel) {
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    for (OutlineSymbol symbol : LanguageFeatures.symbols(snapshot.document(), cancel)) {
      cancel.check();
      symbols.add(
          tree
              ? Either.forRight(branch(snapshot.document(), symbol))
              : Either.forLeft(leaf(snapshot, symbol)));
    }
    return symbols;
  }

  static List<Location> definition(Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    return LanguageFeatures.definition(document, Positions.offset(document, position), cancel)
        .map(range -> location(snapshot, range))
        .stream()
        .toList();
  }

  static List<Location> references(
      Snapshot snapshot, Position position, boolean withDefinition, CancelSignal cancel) {
    Document document = snapshot.document();
    int offset = Positions.offset(document, position);
    return LanguageFeatures.references(document, offset, withDefinition, cancel).stream()
        .map(range -> location(snapshot, range))
        .toList();
  }

  private static DocumentSymbol branch(Document document, OutlineSymbol symbol) {
    return new DocumentSymbol(
        symbol.name(),
        kind(symbol.kind()),
        Positions.of(document, symbol.range()),
        Positions.of(document, symbol.selection()),
        symbol.detail(),
        symbol.children().stream().map(child -> branch(document, child)).toList());
  }

  // The flat form is deprecated, but the only one that some clients read.
  @SuppressWarnings("deprecation")
  private static SymbolInformation leaf(Snapshot snapshot, OutlineSymbol symbol) {
    return new SymbolInformation(
        symbol.name(), kind(symbol.kind()), location(snapshot, symbol.range()));
  }

  private static Location location(Snapshot snapshot, TextRange range) {
    return new Location(snapshot.uri(), Positions.of(snapshot.document(), range));
  }

  private static SymbolKind kind(OutlineSymbol.Kind kind) {
    return switch (kind) {
      case SOLID -> SymbolKind.Object;
      case SKETCH -> SymbolKind.Struct;
      case SEGMENT -> SymbolKind.Field;
    };
  }
}
