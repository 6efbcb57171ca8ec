package org.cad0.model.text;

import java.util.Arrays;
import java.util.Set;
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
   * Writes a request.
   *
   * @param description what the part is; cannot contain template or end, whatever its words
   * @param program whole lines, without a line end behind the last one
   */
  public TokenSequence encode(String description, String program) {
    Set<Integer> fixed = Set.of(prefix, separator, end);
    TokenSequence tokens = new TokenSequence();
    tokens.add(prefix);
    Arrays.stream(tokenizer.encode(normalizer.normalize(description)))
        .filter(token -> !fixed.contains(token))
        .forEach(tokens::add);
    tokens.add(separator);
    tokens.addAll(tokenizer.encode(program));
    return tokens;
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
