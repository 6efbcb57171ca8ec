package org.cad0.training.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {
  private static final Attribute SIZE = Attribute.same("50x30x4");
  private static final Attribute HOLES = Attribute.feature("four M4 holes");

  static Stream<String> everyPattern() {
    return Stream.concat(SentencePatterns.COMMON.stream(), SentencePatterns.HELD_OUT.stream());
  }

  @ParameterizedTest
  @MethodSource("everyPattern")
  void everyPatternSaysTheWholePart(String pattern) {
    for (int index = 0; index < 50; index++) {
      assertThat(write(pattern, index, List.of(HOLES)).toLowerCase(Locale.ROOT))
          .contains("plate", "50x30x4", "four m4 holes")
          .doesNotContain("{", "}", "[", "]", "<", ">");
    }
  }

  @ParameterizedTest
  @MethodSource("everyPattern")
  void everyPatternWorksWithoutFeatures(String pattern) {
    for (int index = 0; index < 50; index++) {
      assertThat(write(pattern, index, List.of()).toLowerCase(Locale.ROOT))
          .contains("plate", "50x30x4")
          .doesNotContain("{", "}", "[", "]", "<", ">", "feature", " with ,");
    }
  }

  @Test
  void heldOutPatternsAreNoneOfTheCommonOnes() {
    assertThat(SentencePatterns.HELD_OUT).doesNotContainAnyElementsOf(SentencePatterns.COMMON);
  }

  private static String write(String pattern, int index, List<Attribute> features) {
    Draft draft = new Draft(new Dice(4, index));
    Part part = new Part("plain", "plate", List.of(SIZE), features, Map.of(), List.of());
    return new Sentence(part, draft).write(pattern);
  }
}
