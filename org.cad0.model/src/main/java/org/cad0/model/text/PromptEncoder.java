package org.cad0.model.text;

import org.cad0.model.ModelException;
import org.cad0.model.decode.TokenSequence;
import org.cad0.model.folder.ModelDescription;

/**
 * Writes requests the way the model was trained on them: prefix, description, separator, program.
 * Each part is tokenized on its own and then joined, as in training.
 */
public final class PromptEncoder {
  private final Tokenizer tokenizer;
  private final DescriptionNormalizer normalizer;
  private final int prefix;
  private final int separator;
  private final int end;
  private final int lineEnd;

  /**
   * Creates the encoder of one model.
   *
   * @throws ModelException if a fixed text of its template is not one token
   */
  public PromptEncoder(ModelDescription description, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    this.normalizer = new DescriptionNormalizer(description.normalization());
    this.prefix = single(description.template().prefix());
    this.separator = single(description.template().separator());
    this.end = single(description.template().eos());
    this.lineEnd = single("\n");
  }

  /** Returns the token that ends a program. */
  public int end() {
    return end;
  }

  /** Returns the token that is a line end. */
  public int lineEnd() {
    return lineEnd;
  }

  /**
   * Writes a request. Neither text can contain the template or the end, whatever its words.
   *
   * @param description what the part is
   * @param program whole lines, without a line end behind the last one
   */
  public TokenSequence encode(String description, String program) {
    TokenSequence tokens = new TokenSequence();
    tokens.add(prefix);
    addText(normalizer.normalize(description), tokens);
    tokens.add(separator);
    addText(program, tokens);
    return tokens;
  }

  private void addText(String text, TokenSequence tokens) {
    for (int token : tokenizer.encode(text)) {
      if (token != prefix && token != separator && token != end) {
        tokens.add(token);
      }
    }
  }

  private int single(String text) {
    int[] tokens = tokenizer.encode(text);
    if (tokens.length != 1) {
      throw new ModelException(
          "The model's tokenizer has no single token for \""
              + text.replace("\n", "\\n")
              + "\". Train it with this project's training package.");
    }
    return tokens[0];
  }
}
