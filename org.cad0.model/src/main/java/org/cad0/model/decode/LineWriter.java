package org.cad0.model.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.model.StopReason;
import org.cad0.model.constraint.GrowingProgram;
import org.cad0.model.constraint.LineMask;
import org.cad0.model.constraint.TokenTexts;

/**
 * Writes one line of a program, token by token under the mask.
 *
 * <p>The mask looks at a line from the left and cannot see every condition ahead, such as an arc
 * whose end must be as far from the center as its start. A finished line is therefore checked; if
 * it fails, the choice of which the model was least sure is forbidden and the line is written anew
 * from there. After some attempts the operation itself is forbidden. Cutting a text costs nothing,
 * since the model's cache is only made shorter.
 */
final class LineWriter {

  /** Attempts to mend a line before its operation is given up. */
  private static final int MAX_ATTEMPTS = 8;

  private final LogitSource source;
  private final TokenTexts texts;
  private final LineMask mask;
  private final int[] allowed;

  /** A token that must not follow the first {@code index} tokens of the line as it is. */
  private record Ban(int index, int token) {}

  /**
   * A token of the line.
   *
   * @param confidence its probability among the allowed tokens; 1 if there was no choice
   */
  private record Choice(int token, double confidence) {}

  private final List<Choice> choices = new ArrayList<>();
  private final List<Ban> bans = new ArrayList<>();
  private int attempts;

  /** How a line came to its end. */
  enum Outcome {
    /** The line is finished, and another one follows. */
    LINE,
    /** The line is finished, and with it the program. */
    LAST_LINE,
    /** No valid line can be written. */
    NO_LINE,
    /** The budget was exhausted in the line. */
    STOPPED
  }

  LineWriter(LogitSource source, TokenTexts texts, LineMask mask) {
    this.source = source;
    this.texts = texts;
    this.mask = mask;
    this.allowed = new int[mask.tokenCount()];
  }

  /**
   * Writes the line that follows {@code program} and starts with {@code typed}.
   *
   * @param tokens the text so far; receives the line's tokens
   */
  Outcome write(
      TokenSequence tokens,
      GrowingProgram program,
      String typed,
      TokenChooser chooser,
      Budget budget) {
    mask.startLine(program, typed);
    forget();
    while (exhausted(tokens, budget).isEmpty()) {
      int count = removeBanned(mask.collect(allowed));
      if (count == 0) {
        if (!retry(tokens)) {
          return Outcome.NO_LINE;
        }
        continue;
      }
      int token = count == 1 ? allowed[0] : chooser.choose(source.logits(tokens), allowed, count);
      budget.spend();
      if (!texts.finishesLine(token)) {
        boolean free = count > 1 && mask.isBehindTyped();
        choices.add(new Choice(token, free ? chooser.probability() : 1));
        tokens.add(token);
        mask.append(token);
      } else if (program.accepts(mask.line())) {
        tokens.add(token);
        return token == texts.end() ? Outcome.LAST_LINE : Outcome.LINE;
      } else if (!retry(tokens)) {
        return Outcome.NO_LINE;
      }
    }
    return Outcome.STOPPED;
  }

  /** Returns the line that was written. */
  String line() {
    return mask.line();
  }

  /** Returns why nothing can be appended to {@code tokens}, if so. */
  Optional<StopReason> exhausted(TokenSequence tokens, Budget budget) {
    return budget.exhausted(source.contextTokens() - tokens.length());
  }

  private void forget() {
    choices.clear();
    bans.clear();
    attempts = 0;
  }

  private int removeBanned(int count) {
    int kept = count;
    for (Ban ban : bans) {
      if (ban.index() == choices.size()) {
        kept = remove(ban.token(), kept);
      }
    }
    return kept;
  }

  private int remove(int token, int count) {
    for (int i = 0; i < count; i++) {
      if (allowed[i] == token) {
        System.arraycopy(allowed, i + 1, allowed, i, count - i - 1);
        return count - 1;
      }
    }
    return count;
  }

  /** Goes back to where the line can be written otherwise; returns false if there is no way. */
  private boolean retry(TokenSequence tokens) {
    int lineStart = tokens.length() - choices.size();
    int weakest = weakestChoice();
    if (weakest < 0 || attempts == MAX_ATTEMPTS) {
      tokens.truncate(lineStart);
      forget();
      return mask.restartWithout();
    }
    attempts++;
    bans.removeIf(ban -> ban.index() > weakest);
    bans.add(new Ban(weakest, choices.get(weakest).token()));
    choices.subList(weakest, choices.size()).clear();
    tokens.truncate(lineStart + weakest);
    mask.restart();
    choices.forEach(choice -> mask.append(choice.token()));
    return true;
  }

  /** Returns the index of the choice with the least confidence, or -1 if there was no choice. */
  private int weakestChoice() {
    int weakest = -1;
    double least = 1;
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).confidence() < least) {
        least = choices.get(i).confidence();
        weakest = i;
      }
    }
    return weakest;
  }
}
