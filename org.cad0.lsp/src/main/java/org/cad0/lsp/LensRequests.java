package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.ide.Lens;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Code lenses. */
final class LensRequests {

  /**
   * Command of a client that shows places: the document, a position in it, and the places. Not in
   * the protocol; used with clients that say they have it.
   */
  static final String SHOW_REFERENCES = "cad0.showReferences";

  /** A lens that only tells something. */
  private static final String NO_COMMAND = "";

  private final ClientFeatures client;

  LensRequests(ClientFeatures client) {
    this.client = client;
  }

  List<CodeLens> lenses(Snapshot snapshot, CancelSignal cancel) {
    boolean showsReferences = client.hasCommand(SHOW_REFERENCES);
    List<CodeLens> lenses = new ArrayList<>();
    for (Lens lens : LanguageFeatures.lenses(snapshot.document(), cancel)) {
      cancel.check();
      Range range = Positions.of(snapshot.document(), lens.range());
      boolean resolved = !showsReferences || lens.kind() != Lens.Kind.USES;
      lenses.add(
          resolved
              ? new CodeLens(range, new Command(lens.title(), NO_COMMAND), null)
              : new CodeLens(range, null, new ItemData(snapshot.uri(), lens.title()).toJson()));
    }
    return lenses;
  }

  /**
   * Adds the command to a lens that the client shows.
   *
   * @param title what the lens tells
   */
  static CodeLens resolve(Snapshot snapshot, CodeLens lens, String title, CancelSignal cancel) {
    Position position = lens.getRange().getStart();
    List<Location> uses = NavigationRequests.references(snapshot, position, false, cancel);
    lens.setCommand(new Command(title, SHOW_REFERENCES, List.of(snapshot.uri(), position, uses)));
    return lens;
  }
}
