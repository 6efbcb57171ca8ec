package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cad0.ir.text.Numbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever way a size across is said, the program has its half; a radius it has as it is. */
class DiameterTest {
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)(?: ?mm| millimet(?:er|re)s)?+";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "primitive/cylinder | # diameter       | Y ",
        "primitive/cylinder | diameter #       | Y ",
        "primitive/cylinder | # dia            | Y ",
        "primitive/cylinder | dia #            | Y ",
        "primitive/cylinder | ø#               | Y ",
        "primitive/cylinder | # in diameter    | Y ",
        "primitive/cylinder | # across         | Y ",
        "primitive/sphere   | # diameter       | S ",
        "primitive/sphere   | ball of #        | S ",
        "standoff/solid     | # diameter       | Y ",
        "standoff/solid     | dia=#            | Y ",
        "standoff/bored     | ø#               | Y ",
        "standoff/bored     | bore #           | Y ",
        "standoff/washer    | # od             | Y ",
        "standoff/tube      | id #             | Y ",
        "plate/center       | # diameter       | Y ",
        "flange/flat        | # bore           | Y ",
        "clip/saddle        | for a # pipe     | Y "
      })
  void isWrittenAsARadius(String kind, String wording, String opcode) {
    assertThat(matches(kind, wording))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            match ->
                assertThat(match.program())
                    .as(match.text())
                    .contains(opcode + " " + Numbers.canonical(match.number() / 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "primitive/cylinder | radius # | Y ",
        "primitive/sphere   | r=#      | S ",
        "standoff/solid     | # radius | Y ",
        "clip/quarter       | # radius | Y "
      })
  void aRadiusStaysAsItIs(String kind, String wording, String opcode) {
    assertThat(matches(kind, wording))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            match ->
                assertThat(match.program())
                    .as(match.text())
                    .contains(opcode + " " + Numbers.canonical(match.number())));
  }

  private record Match(String text, double number, String program) {}

  private static List<Match> matches(String kind, String wording) {
    // A word between two numbers belongs to either: "height 20 diameter 30", "20 dia 30 high".
    Pattern pattern =
        Pattern.compile(
            "(?<![\\w.=])(?<!\\d(?: ?mm| millimeters| millimetres)? )"
                + wording.replace("#", NUMBER)
                + "(?![\\w.=:] ?\\d|[\\w=:]| (?:radius|in radius|\\d|of \\d))");
    return Rows.SAMPLE.stream()
        .filter(row -> row.source().phrasing().startsWith(kind + "/"))
        .flatMap(row -> match(pattern, row).stream())
        .toList();
  }

  private static Optional<Match> match(Pattern pattern, TrainingRow row) {
    Matcher matcher = pattern.matcher(row.text().toLowerCase(Locale.ROOT));
    return matcher.find()
        ? Optional.of(new Match(row.text(), Double.parseDouble(matcher.group(1)), row.ir()))
        : Optional.empty();
  }
}
