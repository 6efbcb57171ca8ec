package org.cad0.lsp;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.navigation.HierarchyLink;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Call hierarchy: a statement calls what it is made of. */
final class HierarchyRequests {

  private HierarchyRequests() {}

  static List<CallHierarchyItem> prepare(
      Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    return NavigationFeatures.hierarchyItem(document, Positions.offset(document, position), cancel)
        .map(symbol -> item(snapshot, symbol))
        .stream()
        .toList();
  }

  /** Returns what uses {@code item}. */
  static List<CallHierarchyIncomingCall> incoming(
      Snapshot snapshot, CallHierarchyItem item, CancelSignal cancel) {
    return NavigationFeatures.usedBy(snapshot.document(), offset(snapshot, item), cancel).stream()
        .map(
            link ->
                new CallHierarchyIncomingCall(item(snapshot, link.item()), words(snapshot, link)))
        .toList();
  }

  /** Returns what {@code item} is made of. */
  static List<CallHierarchyOutgoingCall> outgoing(
      Snapshot snapshot, CallHierarchyItem item, CancelSignal cancel) {
    return NavigationFeatures.madeOf(snapshot.document(), offset(snapshot, item), cancel).stream()
        .map(
            link ->
                new CallHierarchyOutgoingCall(item(snapshot, link.item()), words(snapshot, link)))
        .toList();
  }

  private static int offset(Snapshot snapshot, CallHierarchyItem item) {
    return Positions.offset(snapshot.document(), item.getSelectionRange().getStart());
  }

  private static CallHierarchyItem item(Snapshot snapshot, Symbol symbol) {
    CallHierarchyItem item =
        new CallHierarchyItem(
            symbol.name(),
            SymbolKinds.of(symbol.type()),
            snapshot.uri(),
            Positions.of(snapshot.document(), symbol.range()),
            Positions.of(snapshot.document(), symbol.selection()));
    item.setDetail(symbol.detail());
    return item;
  }

  private static List<Range> words(Snapshot snapshot, HierarchyLink link) {
    return link.words().stream().map(word -> Positions.of(snapshot.document(), word)).toList();
  }
}
