package org.cad0.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.structure.StructureFeatures;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.ide.structure.SymbolMatch;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What has a name in open documents and in the program files of the workspace. */
final class WorkspaceSymbols {

  /** Nobody reads more; the best are kept. */
  static final int MOST = 500;

  private final OpenDocuments documents;
  private final WorkspaceFolders folders;
  private final ProgramFiles files;

  /** A symbol and how well it fits. */
  private record Found(int score, WorkspaceSymbol symbol) {}

  WorkspaceSymbols(OpenDocuments documents, WorkspaceFolders folders, ProgramFiles files) {
    this.documents = documents;
    this.folders = folders;
    this.files = files;
  }

  /** Returns what fits {@code query}, the best first. */
  List<WorkspaceSymbol> find(String query, CancelSignal cancel) {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Snapshot snapshot : documents.all()) {
      if (seen.add(Uris.key(snapshot.uri()))) {
        collect(snapshot.uri(), snapshot.document(), query, found, cancel);
      }
    }
    for (Path folder : folders.list()) {
      for (ProgramFiles.Found file : files.in(folder, cancel)) {
        cancel.check();
        String uri = Uris.of(file.path());
        if (seen.add(uri)) {
          files
              .read(file.path())
              .ifPresent(document -> collect(uri, document, query, found, cancel));
        }
      }
    }
    return best(found).stream().map(Found::symbol).toList();
  }

  private static void collect(
      String uri, Document document, String query, List<Found> found, CancelSignal cancel) {
    for (SymbolMatch match : StructureFeatures.named(document, query, cancel)) {
      found.add(new Found(match.score(), translate(uri, document, match.symbol())));
    }
    // A workspace can have more than fits into memory at once.
    if (found.size() > 10 * MOST) {
      List<Found> kept = best(found);
      found.clear();
      found.addAll(kept);
    }
  }

  private static List<Found> best(List<Found> found) {
    return found.stream()
        .sorted(Comparator.comparingInt(Found::score).reversed())
        .limit(MOST)
        .toList();
  }

  private static WorkspaceSymbol translate(String uri, Document document, Symbol symbol) {
    Location location = new Location(uri, Positions.of(document, symbol.selection()));
    return new WorkspaceSymbol(
        symbol.name(),
        SymbolKinds.of(symbol.type()),
        Either.forLeft(location),
        uri.substring(uri.lastIndexOf('/') + 1));
  }
}
