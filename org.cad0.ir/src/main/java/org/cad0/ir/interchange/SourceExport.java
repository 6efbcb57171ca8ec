package org.cad0.ir.interchange;

import java.util.List;

/**
 * A program written in another language.
 *
 * @param text the source
 * @param notes what the other language cannot say in the same way; each a sentence for the user
 */
public record SourceExport(String text, List<String> notes) {

  /** Copies the notes, so that the export cannot be changed. */
  public SourceExport {
    notes = List.copyOf(notes);
  }
}
