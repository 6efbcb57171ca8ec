package org.cad0.ir.parser;

import org.cad0.ir.parser.antlr.CompactIrParser;
import org.cad0.ir.parser.antlr.internal.InternalCompactIrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/**
 * The generated parser with recovery by lines.
 *
 * <p>An edit makes it read the whole text again: what a line means depends on the lines above it.
 */
public final class CompactIrLineParser extends CompactIrParser {

  @Override
  protected InternalCompactIrParser createParser(XtextTokenStream stream) {
    return new LineRecoveringParser(stream, getGrammarAccess());
  }

  @Override
  protected boolean isReparseSupported() {
    return false;
  }
}
