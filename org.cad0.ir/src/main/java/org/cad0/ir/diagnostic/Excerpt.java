package org.cad0.ir.diagnostic;

/** What messages show of a word, which may be as long as a file. */
public final class Excerpt {

  /** Longer words are cut: more than this does not fit into a message, in UTF-16 code units. */
  private static final int LONGEST = 40;

  private Excerpt() {}

  /** Returns {@code word}, or its beginning if it is long. */
  public static String of(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    int end = LONGEST - 1;
    return word.substring(0, Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end) + '…';
  }
}
