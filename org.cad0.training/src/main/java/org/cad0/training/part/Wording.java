package org.cad0.training.part;

import java.util.function.UnaryOperator;

/**
 * One row's way of writing numbers, and the expander of the phrase language.
 *
 * <p>A phrase is text with choices {@code [a|b|c]}, which nest and in which repetition weighs, and
 * places {@code {0}} for a number with its unit or a string, {@code {0#}} for the bare number.
 */
final class Wording {
  private final Dice dice;
  private final String unit;
  private final boolean mixed;

  Wording(Dice dice) {
    this.dice = dice;
    this.unit =
        dice.pick("mm", "mm", "mm", "mm", " mm", " mm", "", "", "", " millimeters", " millimetres");
    this.mixed = dice.chance(0.12);
  }

  /** Returns a length with this row's unit, which may be none. */
  String mm(double value) {
    return bare(value) + (mixed ? dice.pick("mm", " mm", "", "mm") : unit);
  }

  /** Returns a length with a unit in any case, for places where a bare number would mislead. */
  String marked(double value) {
    if (unit.isEmpty()) {
      return bare(value) + "mm";
    }
    return bare(value) + (mixed ? dice.pick("mm", " mm") : unit);
  }

  /** Returns sizes joined by a cross or "by", such as 80x40x4mm. */
  String dims(double... values) {
    String cross =
        dice.pick("x", "x", "x", "x", " x ", " x ", "×", " × ", " by ", " by ", "*", "X");
    boolean each = dice.chance(cross.length() > 1 ? 0.3 : 0.12);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      boolean last = i == values.length - 1;
      text.append(each || last ? mm(values[i]) : bare(values[i]));
      text.append(last ? "" : cross);
    }
    return text.toString();
  }

  /** Returns a count in digits or as a word. */
  String count(int n) {
    String word =
        switch (n) {
          case 1 -> "one";
          case 2 -> "two";
          case 3 -> "three";
          case 4 -> "four";
          case 5 -> "five";
          case 6 -> "six";
          case 8 -> "eight";
          case 10 -> "ten";
          case 12 -> "twelve";
          default -> Integer.toString(n);
        };
    if (dice.chance(0.45)) {
      return word;
    }
    return dice.chance(0.2) ? n + "x" : Integer.toString(n);
  }

  /** Expands a phrase: makes its choices and fills its places with these values. */
  String say(String phrase, Object... values) {
    StringBuilder out = new StringBuilder();
    expand(phrase, 0, phrase.length(), out, place -> worded(place, values));
    return out.toString();
  }

  /** Makes a phrase's choices and leaves its places as they are. */
  String choose(String phrase) {
    StringBuilder out = new StringBuilder();
    expand(phrase, 0, phrase.length(), out, place -> '{' + place + '}');
    return out.toString();
  }

  private void expand(
      String phrase, int from, int to, StringBuilder out, UnaryOperator<String> places) {
    int at = from;
    while (at < to) {
      char c = phrase.charAt(at);
      if (c == '[') {
        int close = closing(phrase, at);
        expandOneBranch(phrase, at + 1, close, out, places);
        at = close + 1;
      } else if (c == '{') {
        int close = phrase.indexOf('}', at);
        out.append(places.apply(phrase.substring(at + 1, close)));
        at = close + 1;
      } else {
        out.append(c);
        at++;
      }
    }
  }

  private void expandOneBranch(
      String phrase, int from, int to, StringBuilder out, UnaryOperator<String> places) {
    int chosen = dice.between(0, branches(phrase, from, to) - 1);
    int start = from;
    for (int i = 0; i < chosen; i++) {
      start = endOfBranch(phrase, start, to) + 1;
    }
    expand(phrase, start, endOfBranch(phrase, start, to), out, places);
  }

  private String worded(String place, Object[] values) {
    boolean bare = place.endsWith("#");
    int index = Integer.parseInt(place, 0, bare ? place.length() - 1 : place.length(), 10);
    if (values[index] instanceof Double number) {
      return bare ? bare(number) : mm(number);
    }
    return values[index].toString();
  }

  private static int branches(String phrase, int from, int to) {
    int count = 1;
    for (int end = endOfBranch(phrase, from, to);
        end < to;
        end = endOfBranch(phrase, end + 1, to)) {
      count++;
    }
    return count;
  }

  private static int endOfBranch(String phrase, int from, int to) {
    int at = from;
    while (at < to && phrase.charAt(at) != '|') {
      at = phrase.charAt(at) == '[' ? closing(phrase, at) + 1 : at + 1;
    }
    return at;
  }

  private static int closing(String phrase, int open) {
    int depth = 0;
    for (int i = open; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("A choice is not closed in the phrase: " + phrase);
  }

  private static String bare(double value) {
    return ProgramBuilder.written(value);
  }
}
