package org.cad0.lsp;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.navigation.Highlight;
import org.cad0.ir.ide.navigation.NavigationFeatures;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** Definition, references and highlights. */
final class NavigationRequests {

  private NavigationRequests() {}

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

  static List<DocumentHighlight> highlights(
      Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    int offset = Positions.offset(document, position);
    return NavigationFeatures.highlights(document, offset, cancel).stream()
        .map(
            highlight ->
                new DocumentHighlight(
                    Positions.of(document, highlight.range()), kind(highlight.access())))
        .toList();
  }

  private static Location location(Snapshot snapshot, TextRange range) {
    return new Location(snapshot.uri(), Positions.of(snapshot.document(), range));
  }

  private static DocumentHighlightKind kind(Highlight.Access access) {
    return switch (access) {
      case WRITE -> DocumentHighlightKind.Write;
      case READ -> DocumentHighlightKind.Read;
    };
  }
}
