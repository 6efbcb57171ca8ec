package org.cad0.ir.textmate;

/**
 * How words look, as regular expressions.
 *
 * <p>Editors run them with Oniguruma, others with PCRE, the tests with {@code java.util.regex}.
 * They hold to what all of them read alike: quantifiers are possessive only as {@code ?+}, {@code
 * *+} and {@code ++}, and classes written out, because a dot, {@code \s} and {@code \d} differ.
 */
final class Regex {

  /** Blanks between words, if any. */
  static final String BLANKS = "[ \\t]*+";

  /** A word without quotes at its start; quotes inside it are characters like any other. */
  static final String BARE = "[^\"# \\t\\r\\n][^# \\t\\r\\n]*+";

  /** A quoted word, to its closing quote or else to the end of the line. */
  static final String QUOTED = "\"(?:[^\"\\\\\\r\\n]|\\\\[^\\r\\n])*+\\\\?+\"?+";

  /** Any word. */
  static final String WORD = "(?:" + QUOTED + "|" + BARE + ")";

  /** The end of a bare word. */
  static final String WORD_END = "(?![^# \\t\\r\\n])";

  /** Blanks and quoted words. */
  static final String GAP = BLANKS + "(?:" + QUOTED + BLANKS + ")*+";

  /** What follows the last word of a line. */
  static final String LINE_END = "(?![^#\\r\\n])";

  /** What may stand before the first word of a line. */
  static final String LINE_START = "^(?:\\A\\x{FEFF})?+" + BLANKS;

  /** A number: sign, digits, fraction, exponent. */
  static final String NUMBER =
      "[+-]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+" + WORD_END;

  /** A count, a flag or the number of a node. */
  static final String INTEGER = "[0-9]++" + WORD_END;

  /** A word that begins as a URL (RFC 3986, section 3), quoted or not. */
  static final String URL = "(?=\"?+[A-Za-z][A-Za-z0-9+.-]*+://)" + WORD;

  /** All words to the comment or the end of the line. */
  static final String REST = "((?:" + BLANKS + WORD + ")*+)";

  private Regex() {}

  /** Returns what matches up to {@code count} words, each of the form {@code word}, as a group. */
  static String run(String gap, String word, int count) {
    return "((?:" + gap + word + "){0," + count + "})";
  }
}
