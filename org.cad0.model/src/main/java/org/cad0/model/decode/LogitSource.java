package org.cad0.model.decode;

/** Scores the tokens that may follow a text: a model without any notion of valid programs. */
public interface LogitSource {

  /** Returns the most tokens that a text can have. */
  int contextTokens();

  /**
   * Scores the next token.
   *
   * <p>Calls whose texts share a beginning with the call before cost only what is new, so a text
   * can be extended, cut and extended otherwise at will.
   *
   * @param tokens the text; not empty
   * @return a score per token number, valid until the next call
   */
  float[] logits(TokenSequence tokens);
}
