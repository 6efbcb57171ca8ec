package org.cad0.ir.parser;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.cad0.ir.parser.antlr.internal.InternalCompactIrParser;
import org.cad0.ir.services.CompactIrGrammarAccess;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/**
 * A parser for which a missing argument stays an error of its line.
 *
 * <p>ANTLR looks for the missing word behind the line end and takes it from the next line. Here it
 * neither drops nor invents words: the feature stays unset and the next rule goes on where it was.
 */
final class LineRecoveringParser extends InternalCompactIrParser {

  LineRecoveringParser(XtextTokenStream input, CompactIrGrammarAccess grammar) {
    super(input, grammar);
  }

  @Override
  public void recover(IntStream input, RecognitionException error) {
    reportError(error);
  }

  @Override
  protected Object recoverFromMismatchedToken(IntStream input, int type, BitSet follow)
      throws RecognitionException {
    throw new MismatchedTokenException(type, input);
  }
}
