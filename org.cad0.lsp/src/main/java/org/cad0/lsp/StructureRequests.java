package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.ide.structure.OutlineSymbol;
import org.cad0.ir.ide.structure.StructureFeatures;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.ide.structure.SymbolType;
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

  /** Returns the outline as a tree or, for clients that show none, as a list of all symbols. */
  static List<Either<SymbolInformation, DocumentSymbol>> symbols(
      Snapshot snapshot, boolean tree, CancelSignal cancel) {
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    for (OutlineSymbol symbol : StructureFeatures.symbols(snapshot.document(), cancel)) {
      cancel.check();
      if (tree) {
        symbols.add(Either.forRight(branch(snapshot.document(), symbol)));
      } else {
        addLeaves(snapshot, symbol, symbols);
      }
    }
    return symbols;
  }

  static List<Location> definition(Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    return NavigationFeatures.definition(document, Positions.offset(document, position), cancel)
        .map(range -> location(snapshot, range))
        .stream()
        .toList();
  }

  static List<Location> references(
      Snapshot snapshot, Position position, boolean withDefinition, CancelSignal cancel) {
    Document document = snapshot.document();
    int offset = Positions.offset(document, position);
    return NavigationFeatures.references(document, offset, withDefinition, cancel).stream()
        .map(range -> location(snapshot, range))
        .toList();
  }

  private static DocumentSymbol branch(Document document, OutlineSymbol branch) {
    Symbol symbol = branch.symbol();
    return new DocumentSymbol(
        symbol.name(),
        kind(symbol.type()),
        Positions.of(document, symbol.range()),
        Positions.of(document, symbol.selection()),
        symbol.detail(),
        branch.children().stream().map(child -> branch(document, child)).toList());
  }

  // The flat form is deprecated, but the only one that some clients read.
  @SuppressWarnings("deprecation")
  private static void addLeaves(
      Snapshot snapshot,
      OutlineSymbol branch,
      List<Either<SymbolInformation, DocumentSymbol>> symbols) {
    Symbol symbol = branch.symbol();
    symbols.add(
        Either.forLeft(
            new SymbolInformation(
                symbol.name(), kind(symbol.type()), location(snapshot, symbol.selection()))));
    branch.children().forEach(child -> addLeaves(snapshot, child, symbols));
  }

  private static Location location(Snapshot snapshot, TextRange range) {
    return new Location(snapshot.uri(), Positions.of(snapshot.document(), range));
  }

  private static SymbolKind kind(SymbolType type) {
    return switch (type) {
      case SOLID -> SymbolKind.Object;
      case SKETCH -> SymbolKind.Struct;
      case SEGMENT -> SymbolKind.Field;
      case ROOT -> SymbolKind.Key;
      case MATERIAL -> SymbolKind.Constant;
      case PART -> SymbolKind.Class;
      case INSTANCE -> SymbolKind.Variable;
      case JOINT -> SymbolKind.Interface;
      case LIGHT, CAMERA -> SymbolKind.Event;
      case SETTING -> SymbolKind.Property;
      case SECTION -> SymbolKind.Namespace;
      case HEADING -> SymbolKind.String;
    };
  }
}
