package org.cad0.model.constraint;

import java.util.List;
import org.cad0.ir.operation.Role;

/**
 * Reads one line of a program in canonical form, character by character, and refuses a character
 * with which no valid line can go on.
 *
 * <p>It is an automaton with a few counters instead of numbered states, copied for every branch of
 * the token trie; so it is mutable and allocates nothing.
 *
 * <p>Numbers are bounded in length, since a model could otherwise write digits for ever. Numbers of
 * at most 15 significant digits are their own shortest decimals, hence canonical.
 */
final class LineState {
  private static final int MAX_WHOLE_DIGITS = 6;
  private static final int MAX_FRACTION_DIGITS = 6;

  /** Bounds of what a person typed; whole parts still fit an int. */
  private static final int MAX_TYPED_WHOLE_DIGITS = 9;

  private static final int MAX_TYPED_FRACTION_DIGITS = 17;

  private static final List<OperationForm> FORMS = OperationForm.ALL;

  /** Place in the word that is being read. */
  private enum Place {
    START,
    SIGN,
    WHOLE,
    POINT,
    FRACTION
  }

  private LineContext context = LineContext.NONE;
  private int length;

  /** Operations whose opcode starts with what is read, while the opcode is read. */
  private int candidates;

  private int form = -1;
  private int argument;
  private int zeroArguments;

  private Place place = Place.START;
  private int wordStart;
  private boolean negative;
  private int whole;
  private int digits;
  private boolean endsWithZero;

  /** Goes to the beginning of a line. */
  void start(LineContext line) {
    context = line;
    length = 0;
    candidates = line.available();
    form = -1;
    argument = 0;
    zeroArguments = 0;
    startWord();
  }

  void copy(LineState other) {
    context = other.context;
    length = other.length;
    candidates = other.candidates;
    form = other.form;
    argument = other.argument;
    zeroArguments = other.zeroArguments;
    place = other.place;
    wordStart = other.wordStart;
    negative = other.negative;
    whole = other.whole;
    digits = other.digits;
    endsWithZero = other.endsWithZero;
  }

  /**
   * Reads a character.
   *
   * @return false if it is refused; the state is then of no further use
   */
  boolean advance(char c) {
    boolean typed = length < context.typed().length();
    if (typed && context.typed().charAt(length) != c) {
      return false;
    }
    boolean accepted;
    if (form < 0) {
      accepted = c == ' ' ? endOpcode() : opcodeCharacter(c);
    } else if (c == ' ') {
      accepted = nextArgument();
    } else {
      accepted = isFixed() ? fixedCharacter(c) : wordCharacter(c, typed);
    }
    length++;
    if (c == ' ') {
      wordStart = length;
    }
    return accepted;
  }

  /** Tells whether the line may end here. */
  boolean isComplete() {
    if (length < context.typed().length()) {
      return false;
    }
    if (form < 0) {
      int exact = exactCandidate();
      return exact >= 0 && FORMS.get(exact).arguments().isEmpty();
    }
    return argument + 1 == FORMS.get(form).arguments().size() && isWordComplete();
  }

  /** Returns the place of the operation in {@link OperationForm#ALL}, or -1 if not yet known. */
  int form() {
    return form >= 0 ? form : exactCandidate();
  }

  /** Returns bits of the operations that the line may still have. */
  int operations() {
    return form >= 0 ? 1 << form : candidates;
  }

  private boolean opcodeCharacter(char c) {
    int remaining = 0;
    for (int bits = candidates; bits != 0; bits &= bits - 1) {
      int candidate = Integer.numberOfTrailingZeros(bits);
      String opcode = FORMS.get(candidate).opcode();
      if (length < opcode.length() && opcode.charAt(length) == c) {
        remaining |= 1 << candidate;
      }
    }
    candidates = remaining;
    return remaining != 0;
  }

  private boolean endOpcode() {
    form = exactCandidate();
    return form >= 0 && !FORMS.get(form).arguments().isEmpty();
  }

  private int exactCandidate() {
    for (int bits = candidates; bits != 0; bits &= bits - 1) {
      int candidate = Integer.numberOfTrailingZeros(bits);
      if (FORMS.get(candidate).opcode().length() == length) {
        return candidate;
      }
    }
    return -1;
  }

  private boolean nextArgument() {
    if (!isWordComplete() || argument + 1 == FORMS.get(form).arguments().size()) {
      return false;
    }
    if (!isFixed() && isZero()) {
      zeroArguments |= 1 << argument;
    }
    argument++;
    startWord();
    return true;
  }

  private void startWord() {
    place = Place.START;
    negative = false;
    whole = 0;
    digits = 0;
    endsWithZero = false;
  }

  private boolean isZero() {
    return place == Place.WHOLE && whole == 0;
  }

  /** Tells whether the word is given by where the previous segment ended. */
  private boolean isFixed() {
    return argument < context.start().size() && FORMS.get(form).operation().role() == Role.SEGMENT;
  }

  private boolean fixedCharacter(char c) {
    String word = context.start().get(argument);
    int read = length - wordStart;
    return read < word.length() && word.charAt(read) == c;
  }

  private boolean wordCharacter(char c, boolean typed) {
    ArgumentForm expected = FORMS.get(form).arguments().get(argument);
    if (c == '-') {
      negative = true;
      boolean accepted = place == Place.START && expected.allowsSign();
      place = Place.SIGN;
      return accepted;
    }
    if (c == '.') {
      boolean accepted = place == Place.WHOLE && expected.allowsFraction(negative, whole);
      place = Place.POINT;
      digits = 0;
      return accepted;
    }
    if (c < '0' || c > '9') {
      return false;
    }
    boolean inFraction = place == Place.POINT || place == Place.FRACTION;
    return inFraction ? fractionDigit(c, typed) : wholeDigit(c - '0', expected, typed);
  }

  private boolean wholeDigit(int digit, ArgumentForm expected, boolean typed) {
    boolean leadingZero = place == Place.WHOLE && whole == 0;
    if (leadingZero || digits >= (typed ? MAX_TYPED_WHOLE_DIGITS : MAX_WHOLE_DIGITS)) {
      return false;
    }
    place = Place.WHOLE;
    whole = 10 * whole + digit;
    digits++;
    return expected.isReference()
        ? context.nodes().startsAny(expected.isSketch(), whole)
        : expected.allowsWhole(negative, whole, zeroArguments)
            || expected.allowsFraction(negative, whole);
  }

  private boolean fractionDigit(char c, boolean typed) {
    int limit = typed ? MAX_TYPED_FRACTION_DIGITS : MAX_FRACTION_DIGITS;
    place = Place.FRACTION;
    digits++;
    endsWithZero = c == '0';
    return digits < limit || (digits == limit && !endsWithZero);
  }

  private boolean isWordComplete() {
    if (isFixed()) {
      return length - wordStart == context.start().get(argument).length();
    }
    ArgumentForm expected = FORMS.get(form).arguments().get(argument);
    return switch (place) {
      case START, SIGN, POINT -> false;
      case WHOLE ->
          expected.isReference()
              ? context.nodes().is(expected.isSketch(), whole)
              : expected.allowsWhole(negative, whole, zeroArguments);
      case FRACTION -> !endsWithZero;
    };
  }
}
