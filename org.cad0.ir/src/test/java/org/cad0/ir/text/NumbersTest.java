package org.cad0.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers are written. */
class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "-2.5", ".5", "5.", "+1", "1e3", "1E-3", "-.5e+10", "007", "0"})
  void theseAreNumbers(String word) {
    assertThat(Numbers.syntaxError(word, 0, word.length())).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "10mm, 2",
    "'1,5', 1",
    "0x1F, 1",
    "nan, 0",
    "-inf, 1",
    "1/2, 1",
    "., 1",
    "+, 1",
    "1e, 2",
    "1e+, 3",
    "1ex, 1",
    "1.2.3, 3",
    "--1, 1",
    "'', 0",
    "٣, 0"
  })
  void theseAreNoNumbersFromThatCharacterOn(String word, int offset) {
    assertThat(Numbers.syntaxError(word, 0, word.length())).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+0.0",
        "-.0",
        "5.",
        ".5",
        "0.1",
        "-2.675",
        "007.250",
        "1e3",
        "1E-7",
        "1e-400",
        "1e400",
        "9007199254740991",
        "9007199254740993",
        "900719925474099.1",
        "900719925474099.3",
        "0.0000000000000000000001",
        "0.00000000000000000000001",
        "123456789012345678901234567890",
        "0.1234567890123456789",
        "1.7976931348623157e308",
        "4.9e-324"
      })
  void numbersReadAsTheNearestDouble(String word) {
    String text = "C " + word + " 2";
    assertThat(Numbers.parse(text, 2, 2 + word.length())).isEqualTo(Double.parseDouble(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "+", "-", ".", "-.", "1..2", "1.2.3", "1e3", "--1", "+-1", "x", "1x", "٣"})
  void whatIsNoShortDecimalIsLeftToTheGeneralAlgorithm(String word) {
    assertThat(Numbers.parseShort(word, 0, word.length())).isNaN();
  }

  @Test
  void shortDecimalsReadAsTheNearestDouble() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      long digits = random.nextLong() >>> (8 + random.nextInt(56));
      String word = BigDecimal.valueOf(digits, random.nextInt(25)).toPlainString();
      assertThat(Numbers.parse(word, 0, word.length())).isEqualTo(Double.parseDouble(word));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2147483647, 2147483647",
    "2147483648, 9223372036854775807",
    "99999999999999999999999, 9223372036854775807",
    "007, 7",
    "-1, -1",
    "+1, -1",
    "1.0, -1",
    "x, -1",
    "'', -1"
  })
  void integersAreUnsignedDecimals(String word, long value) {
    assertThat(Numbers.parseInteger(word, 0, word.length())).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"0.123456, 0.1235", "1234567, 1235000", "0, 0", "Infinity, infinitely many"})
  void messagesShowFourDigits(double value, String text) {
    assertThat(Numbers.rounded(value)).isEqualTo(text);
  }
}
