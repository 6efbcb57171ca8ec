package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalInt;
import org.cad0.training.generate.RowFilter.Fingerprints;
import org.junit.jupiter.api.Test;

class RowFilterTest {
  private final RowFilter filter = new RowFilter();

  private boolean accept(String id, String text, String ir) {
    TrainingRow row =
        new TrainingRow(
            id,
            text,
            ir,
            "primitive",
            1,
            Task.GENERATE,
            OptionalInt.empty(),
            Split.TRAIN,
            new RowSource("0", 1, 2, "primitive/box/3", false, Map.of()));
    return filter.accept(row, Fingerprints.of(row));
  }

  @Test
  void letsARowThroughOnce() {
    assertThat(accept("a", "a box", "C 1 2 3")).isTrue();
    assertThat(accept("a", "a box", "C 1 2 3")).isFalse();
  }

  @Test
  void letsTwoDescriptionsOfOneProgramThrough() {
    assertThat(accept("a", "a box", "C 1 2 3")).isTrue();
    assertThat(accept("b", "a block", "C 1 2 3")).isTrue();
    assertThat(accept("c", "A  Box", "C 1 2 3")).isTrue();
  }

  @Test
  void stopsAtADescriptionOfTwoPrograms() {
    accept("a", "a box", "C 1 2 3");

    assertThatThrownBy(() -> accept("b", "A  BOX ", "C 3 2 1"))
        .isInstanceOf(AmbiguousTextException.class)
        .hasMessageContaining("A  BOX")
        .hasMessageContaining("index 2");
  }

  @Test
  void doesNotCompareRowsWithoutDescription() {
    assertThat(accept("a", "", "C 1 2 3")).isTrue();
    assertThat(accept("b", "", "C 3 2 1")).isTrue();
  }
}
