package org.cad0.ir.ide.fix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cad0.ir.operation.Unit;

/**
 * A number as people write it: with a unit, a decimal comma, as a fraction or in hexadecimal.
 *
 * @param value what it says, in the unit of the argument
 * @param isClear whether there is no other way to read it; {@code 1,000} may be one or a thousand
 */
record WrittenNumber(double value, boolean isClear) {

  /** Longer words are none that a person wrote as a number. */
  private static final int LONGEST = 40;

  private static final String DECIMAL =
      "((?:\\d[\\d_]*(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+\\-]?\\d{1,3})?)";
  private static final Pattern FORM =
      Pattern.compile(
          "([+\\-])?(?:0[xX]([0-9a-fA-F]{1,8})|" + DECIMAL + "(?:/" + DECIMAL + ")?)(\\D*)");
  private static final Pattern THOUSANDS = Pattern.compile("[+\\-]?[1-9]\\d{0,2},\\d{3}");

  /**
   * A unit that people write.
   *
   * @param unit what it measures
   * @param factor how many of the language's units it is
   */
  private record Measure(Unit unit, BigDecimal factor) {}

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          measure("mm", Unit.MILLIMETER, "1"),
          measure("cm", Unit.MILLIMETER, "10"),
          measure("dm", Unit.MILLIMETER, "100"),
          measure("m", Unit.MILLIMETER, "1000"),
          measure("um", Unit.MILLIMETER, "0.001"),
          measure("µm", Unit.MILLIMETER, "0.001"),
          measure("in", Unit.MILLIMETER, "25.4"),
          measure("inch", Unit.MILLIMETER, "25.4"),
          measure("\"", Unit.MILLIMETER, "25.4"),
          measure("″", Unit.MILLIMETER, "25.4"),
          measure("ft", Unit.MILLIMETER, "304.8"),
          measure("deg", Unit.DEGREE, "1"),
          measure("°", Unit.DEGREE, "1"),
          measure("rad", Unit.DEGREE, "57.29577951308232"));

  /** Reads {@code word}, which stands for an argument in {@code unit}. */
  static Optional<WrittenNumber> read(String word, Unit unit) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(plain(word));
    return form.matches() ? value(form, unit).flatMap(v -> of(word, v)) : Optional.empty();
  }

  private static Optional<WrittenNumber> of(String word, BigDecimal exact) {
    double value = exact.doubleValue();
    return Double.isFinite(value)
        ? Optional.of(new WrittenNumber(value, !THOUSANDS.matcher(word).matches()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(Matcher form, Unit unit) {
    Optional<BigDecimal> factor = factor(form.group(5).toLowerCase(Locale.ROOT), unit);
    if (factor.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal size =
        form.group(2) == null
            ? decimal(form.group(3))
            : BigDecimal.valueOf(Long.parseLong(form.group(2), 16));
    if (form.group(4) != null) {
      BigDecimal divisor = decimal(form.group(4));
      if (divisor.signum() == 0) {
        return Optional.empty();
      }
      size = size.divide(divisor, MathContext.DECIMAL64);
    }
    BigDecimal value = size.multiply(factor.get());
    return Optional.of("-".equals(form.group(1)) ? value.negate() : value);
  }

  private static Optional<BigDecimal> factor(String suffix, Unit unit) {
    if (suffix.isEmpty()) {
      return Optional.of(BigDecimal.ONE);
    }
    return Optional.ofNullable(MEASURES.get(suffix))
        .filter(
            measure ->
                measure.unit() == unit
                    || (unit == Unit.NONE && measure.factor().compareTo(BigDecimal.ONE) == 0))
        .map(Measure::factor);
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace("_", "").replace(',', '.'));
  }

  /** Takes away typographic signs, and punctuation that separates numbers in other languages. */
  private static String plain(String word) {
    String plain = word.replace('−', '-').replace('–', '-');
    int end = plain.length();
    while (end > 0 && ",;".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }

  private static Map.Entry<String, Measure> measure(String symbol, Unit unit, String factor) {
    return Map.entry(symbol, new Measure(unit, new BigDecimal(factor)));
  }
}
