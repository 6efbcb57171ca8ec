package org.cad0.ir.parser;

import org.cad0.ir.parser.antlr.CompactIrParser;
import org.cad0.ir.parser.antlr.internal.InternalCompactIrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The generated parser with recovery by lines. */
public final class CompactIrLineParser extends CompactIrParser {

  @Override
  protected InternalCompactIrParser createParser(XtextTokenStream stream) {
    return new LineRecoveringParser(stream, getGrammarAccess());
  }
}
