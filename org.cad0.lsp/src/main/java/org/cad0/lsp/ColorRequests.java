package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.ide.ColorMark;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Color;
import org.eclipse.lsp4j.ColorInformation;
import org.eclipse.lsp4j.ColorPresentation;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * Colors in the text, and how others are written in their place. Compact IR has no transparency.
 */
final class ColorRequests {

  private static final double OPAQUE = 1;

  private ColorRequests() {}

  static List<ColorInformation> colors(Snapshot snapshot, CancelSignal cancel) {
    Document document = snapshot.document();
    List<ColorInformation> colors = new ArrayList<>();
    for (ColorMark mark : LanguageFeatures.colors(document, cancel)) {
      cancel.check();
      org.cad0.ir.ide.Color color = mark.color();
      colors.add(
          new ColorInformation(
              Positions.of(document, mark.range()),
              new Color(color.red(), color.green(), color.blue(), OPAQUE)));
    }
    return colors;
  }

  static List<ColorPresentation> presentations(Range range, Color color) {
    String text =
        LanguageFeatures.colorText(
            new org.cad0.ir.ide.Color(color.getRed(), color.getGreen(), color.getBlue()));
    return List.of(new ColorPresentation(text, new TextEdit(range, text)));
  }
}
