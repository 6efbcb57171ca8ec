package org.cad0.model.text;

import java.util.List;
import java.util.regex.Pattern;
import org.cad0.model.folder.ModelDescription.Normalization;

/**
 * Brings descriptions to the one spelling that the model was trained on. The rules are data of the
 * model, interpreted by the training package alike; shared examples hold both together.
 */
public final class DescriptionNormalizer {

  private record Rule(Pattern pattern, String replacement) {}

  private final boolean lowercase;
  private final List<Rule> rules;
  private final boolean prefixSpace;

  /** Creates the normalizer of one model. */
  public DescriptionNormalizer(Normalization description) {
    lowercase = description.lowercase().equals("ascii");
    rules =
        description.rules().stream()
            .map(rule -> new Rule(Pattern.compile(rule.pattern()), rule.replacement()))
            .toList();
    prefixSpace = description.prefixSpace();
  }

  /** Returns the one spelling of {@code text}. */
  public String normalize(String text) {
    String result = lowercase ? lowercaseAscii(text) : text;
    for (Rule rule : rules) {
      result = rule.pattern().matcher(result).replaceAll(rule.replacement());
    }
    return prefixSpace && !result.isEmpty() ? " " + result : result;
  }

  private static String lowercaseAscii(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return lower.toString();
  }
}
