package org.cad0.lsp;

import java.time.Duration;
import org.cad0.ir.ide.HintOptions;

/**
 * What a user can set.
 *
 * @param deadline how long the model may work on one suggestion
 * @param maxTokens most tokens of one suggestion
 * @param hints what inlay hints tell
 * @param semanticTokens whether words are told apart for coloring
 * @param automaticRenumbering whether references follow while lines are inserted and deleted
 */
record Settings(
    Duration deadline,
    int maxTokens,
    HintOptions hints,
    boolean semanticTokens,
    boolean automaticRenumbering) {

  /** Name of the section that clients keep the settings in. */
  static final String SECTION = "cad0";

  /** Key of {@link #deadline}, in ms. */
  static final String DEADLINE_MS = "completion.deadlineMs";

  /** Key of {@link #maxTokens}. */
  static final String MAX_TOKENS = "completion.maxTokens";

  /** Key of {@link HintOptions#nodeNumbers}. */
  static final String NODE_NUMBERS = "inlayHints.nodeNumbers";

  /** Key of {@link HintOptions#argumentNames}. */
  static final String ARGUMENT_NAMES = "inlayHints.argumentNames";

  /** Key of {@link #semanticTokens}. */
  static final String SEMANTIC_TOKENS = "semanticTokens.enabled";

  /** Key of {@link #automaticRenumbering}. */
  static final String AUTOMATIC_RENUMBERING = "renumbering.automatic";

  /** Longer than any sensible deadline, in ms: an hour. */
  private static final long LONGEST_MS = 3_600_000;

  static final Settings DEFAULT =
      new Settings(Duration.ofSeconds(2), 256, HintOptions.DEFAULT, true, false);

  /**
   * Reads settings as a client sends them; what is missing or not of the right kind stays as it is
   * here.
   */
  Settings with(Object options) {
    JsonSource source = new JsonSource(options);
    return new Settings(
        source
            .positive(DEADLINE_MS)
            .map(ms -> Duration.ofMillis(Math.min(ms, LONGEST_MS)))
            .orElse(deadline),
        source
            .positive(MAX_TOKENS)
            .map(tokens -> (int) Math.min(tokens, Integer.MAX_VALUE))
            .orElse(maxTokens),
        new HintOptions(
            source.flag(NODE_NUMBERS).orElse(hints.nodeNumbers()),
            source.flag(ARGUMENT_NAMES).orElse(hints.argumentNames())),
        source.flag(SEMANTIC_TOKENS).orElse(semanticTokens),
        source.flag(AUTOMATIC_RENUMBERING).orElse(automaticRenumbering));
  }
}
