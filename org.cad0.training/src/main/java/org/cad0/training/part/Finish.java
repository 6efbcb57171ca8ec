package org.cad0.training.part;

import java.util.Locale;
import java.util.regex.Pattern;

/** Last touches on a description: opening and ending words, articles, upper and lower case. */
final class Finish {
  private static final Pattern EMPTY_ITEMS = Pattern.compile(",(?:\\s*,)+");
  private static final Pattern DOUBLED_ARTICLE =
      Pattern.compile("\\b(?:an?|one) ((?:just|only) (?:an?|one))\\b");
  private static final Pattern DOUBLED_WORD =
      Pattern.compile("\\b(\\p{L}{4,})(?: \\1\\b)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile(" +");

  /** Words that are spoken with a vowel first: an enclosure, an 80x40 plate, an M3 hole. */
  private static final Pattern VOWEL =
      Pattern.compile(
          "(?!one|u(?![np]))[aeiouø].*|8.*|1[18](?:m.*)?|m\\d.*|l|l[- ]?bracket.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Dice dice;

  Finish(Dice dice) {
    this.dice = dice;
  }

  /**
   * Returns the finished description.
   *
   * @param nounPhrase whether it is a bare noun phrase, which an opening such as "make a" can lead
   */
  String apply(String sentence, boolean nounPhrase) {
    String text = tidy(sentence);
    if (nounPhrase && dice.chance(0.4)) {
      text = tidy(dice.pick(SentencePatterns.OPENINGS) + text);
    }
    char end = text.charAt(text.length() - 1);
    if (end != '.' && end != '?' && dice.chance(0.08)) {
      text += dice.pick(SentencePatterns.ENDINGS);
    }
    text = cased(articles(text));
    if (Character.isLetterOrDigit(text.charAt(text.length() - 1)) && dice.chance(0.2)) {
      text += dice.pick(".", ".", ".", "!");
    }
    return text;
  }

  /** Mends what joining leaves behind: empty items, doubled articles, a word said twice. */
  private static String tidy(String text) {
    String mended = EMPTY_ITEMS.matcher(text.strip()).replaceAll(",");
    mended = DOUBLED_ARTICLE.matcher(mended).replaceAll("$1");
    mended = DOUBLED_WORD.matcher(mended).replaceAll("$1");
    mended = SPACES.matcher(mended).replaceAll(" ").replace(" ,", ",");
    return mended.endsWith(",") ? mended.substring(0, mended.length() - 1) : mended;
  }

  /** Writes "an" where it belongs, as most people do. */
  private String articles(String text) {
    if (dice.chance(0.15)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean article = words[i].equalsIgnoreCase("a") && i + 1 < words.length;
      out.append(i == 0 ? "" : " ").append(words[i]);
      if (article && VOWEL.matcher(words[i + 1]).matches()) {
        out.append('n');
      }
    }
    return out.toString();
  }

  private String cased(String text) {
    return switch (dice.weighted(40, 40, 5, 15)) {
      case 0 -> text.toLowerCase(Locale.ROOT);
      case 1 -> Character.toUpperCase(text.charAt(0)) + text.substring(1);
      case 2 -> text.toUpperCase(Locale.ROOT).replace("MM", dice.pick("MM", "mm"));
      default -> text;
    };
  }
}
