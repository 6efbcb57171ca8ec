package org.cad0.ir.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Excerpt;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.ArgumentRule;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/**
 * Reads the arguments of one statement and checks them against the operation table.
 *
 * <p>Both paths through the language use these rules; they differ in how they find the words.
 */
public final class ArgumentCheck {

  /** Vectors whose sine is below this are parallel. */
  private static final double PARALLEL_SINE = 1e-9;

  /** What begins as a URL (RFC 3986, section 3). */
  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S+");

  /** What people write that is no number, in lower case. */
  private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(nan|inf|infinity)");

  private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0x[0-9a-f.p+-]+");
  private static final Pattern WITH_UNIT = Pattern.compile("[+-]?[0-9.]+(mm|cm|m|in|deg|°|\")");
  private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");
  private static final Pattern FRACTION = Pattern.compile("[+-]?[0-9.]+/[0-9.]+");

  private ArgumentCheck() {}

  /**
   * Reads an argument other than a reference to a node: a number, count, flag or word.
   *
   * @return the value, or {@link Double#NaN} for words and for what is not what {@code argument}
   *     needs; what is wrong is then reported to {@code findings}
   */
  public static double read(
      String text, TextRange word, Argument argument, Consumer<Diagnostic> findings) {
    double value =
        switch (argument.kind().syntax()) {
          case NUMBER -> readNumber(text, word, argument, findings);
          case INTEGER -> readInteger(text, word, argument, findings);
          case WORD -> readWord(text, word, argument, findings);
          case REFERENCE -> throw new IllegalArgumentException("references are resolved, not read");
        };
    if (!Double.isNaN(value) && !argument.constraint().accepts(value)) {
      findings.accept(Findings.constraint(word, argument));
    }
    return value;
  }

  /**
   * Checks the conditions over several arguments.
   *
   * @param values values of the arguments; NaN where a word was not readable
   * @param words the words they stand in; a rule over a missing or unreadable argument is skipped
   */
  public static void checkRules(
      Operation operation, List<TextRange> words, double[] values, Consumer<Diagnostic> findings) {
    if (operation.rules().isEmpty()) {
      return;
    }
    for (ArgumentRule rule : operation.rules()) {
      switch (rule) {
        case ArgumentRule.NonZeroVector(int first, String meaning) -> {
          if (isReadable(values, first, 3, words.size()) && length(values, first) == 0) {
            findings.accept(Findings.zeroDirection(range(words, first, 3), meaning));
          }
        }
        case ArgumentRule.NotBothZero(int first) -> {
          if (isReadable(values, first, 2, words.size())
              && values[first] == 0
              && values[first + 1] == 0) {
            findings.accept(
                Findings.bothZero(
                    range(words, first, 2),
                    operation.arguments().get(first),
                    operation.arguments().get(first + 1)));
          }
        }
        case ArgumentRule.NotParallel(int first) -> {
          if (isReadable(values, first, 6, words.size()) && areParallel(values, first)) {
            findings.accept(Findings.parallelDirections(range(words, first, 6)));
          }
        }
        case ArgumentRule.CountByKeyword count -> {}
        case ArgumentRule.AllOrNone together -> {}
      }
    }
  }

  /**
   * Tells whether the optional argument at {@code index} is left out, because the word in its place
   * is quoted and a word is what may come next: the name of a camera without a field of view.
   */
  public static boolean isLeftOut(Operation operation, int index, String text, TextRange word) {
    return operation.isSkippedByQuotedWord(index) && text.charAt(word.start()) == '"';
  }

  private static double readWord(
      String text, TextRange word, Argument argument, Consumer<Diagnostic> findings) {
    Optional<Diagnostic> error =
        text.charAt(word.start()) == '"' ? NameSyntax.error(text, word) : Optional.empty();
    if (error.isPresent()) {
      findings.accept(error.get());
    } else if (!argument.choices().isEmpty()) {
      checkChoice(NameSyntax.read(text, word).orElseThrow(), word, argument, findings);
    }
    return Double.NaN;
  }

  private static void checkChoice(
      String said, TextRange word, Argument argument, Consumer<Diagnostic> findings) {
    if (argument.choices().contains(said)) {
      return;
    }
    if (argument.kind() == ArgumentKind.KEYWORD) {
      findings.accept(ProgramFindings.unknownKeyword(word, said, argument));
    } else if (!URL.matcher(said).matches()) {
      findings.accept(ProgramFindings.unknownEnvironment(word, said, argument));
    }
  }

  private static double readNumber(
      String text, TextRange word, Argument argument, Consumer<Diagnostic> findings) {
    double simple = Numbers.parseShort(text, word.start(), word.end());
    if (!Double.isNaN(simple)) {
      return simple;
    }
    int error = Numbers.syntaxError(text, word.start(), word.end());
    if (error >= 0) {
      int from = Math.min(error, word.end() - 1);
      findings.accept(
          Findings.badNumber(
              new TextRange(from, word.end()), argument, reason(word.of(text), argument)));
      return Double.NaN;
    }
    double value = Numbers.parse(text, word.start(), word.end());
    if (Double.isInfinite(value)) {
      findings.accept(Findings.numberOutOfRange(word, argument));
      return Double.NaN;
    }
    return value;
  }

  private static double readInteger(
      String text, TextRange word, Argument argument, Consumer<Diagnostic> findings) {
    long value = Numbers.parseInteger(text, word.start(), word.end());
    if (value < 0 || value > Numbers.MAX_INTEGER) {
      findings.accept(Findings.badInteger(word, argument));
      return Double.NaN;
    }
    return value;
  }

  /** Explains why a word is no number, for the mistakes people make. */
  private static String reason(String word, Argument argument) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (NOT_FINITE.matcher(lower).matches()) {
      return "write a finite value.";
    }
    if (HEXADECIMAL.matcher(lower).matches()) {
      return "write it in decimal, not in hexadecimal.";
    }
    if (WITH_UNIT.matcher(lower).matches()) {
      String symbol = argument.kind().unit().symbol();
      return symbol.isEmpty() ? "leave out the unit." : "leave out the unit, it is " + symbol + ".";
    }
    if (WITH_COMMA.matcher(lower).matches()) {
      return "write " + Excerpt.of(word.replace(',', '.')) + " with a point.";
    }
    if (FRACTION.matcher(lower).matches()) {
      return "write the fraction as a decimal.";
    }
    return "`" + Excerpt.of(word) + "` is none.";
  }

  private static boolean isReadable(double[] values, int first, int count, int given) {
    if (first + count > given) {
      return false;
    }
    for (int i = first; i < first + count; i++) {
      if (Double.isNaN(values[i])) {
        return false;
      }
    }
    return true;
  }

  private static TextRange range(List<TextRange> words, int first, int count) {
    return words.get(first).span(words.get(first + count - 1));
  }

  /** Length of a vector; does not overflow or underflow for extreme components. */
  private static double length(double[] v, int first) {
    double largest = largest(v, first);
    if (largest == 0) {
      return 0;
    }
    double x = v[first] / largest;
    double y = v[first + 1] / largest;
    double z = v[first + 2] / largest;
    return largest * Math.sqrt(x * x + y * y + z * z);
  }

  private static double largest(double[] v, int first) {
    return Math.max(Math.abs(v[first]), Math.max(Math.abs(v[first + 1]), Math.abs(v[first + 2])));
  }

  /**
   * Tells whether two vectors that do not vanish are parallel; a vanishing one has its own rule.
   */
  private static boolean areParallel(double[] v, int first) {
    double[] n = new double[6];
    for (int vector = 0; vector < 6; vector += 3) {
      double largest = largest(v, first + vector);
      if (largest == 0) {
        return false;
      }
      for (int i = vector; i < vector + 3; i++) {
        n[i] = v[first + i] / largest;
      }
    }
    double x = n[1] * n[5] - n[2] * n[4];
    double y = n[2] * n[3] - n[0] * n[5];
    double z = n[0] * n[4] - n[1] * n[3];
    double sine = Math.sqrt(x * x + y * y + z * z) / (length(n, 0) * length(n, 3));
    return sine < PARALLEL_SINE;
  }
}
