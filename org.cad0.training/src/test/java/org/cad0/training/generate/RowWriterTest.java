package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RowWriterTest {
  private final Map<String, Double> parameters = new LinkedHashMap<>();

  private TrainingRow row(Task task, OptionalInt kept) {
    parameters.put("width", 20.0);
    parameters.put("hole", 4.5);
    RowSource source = new RowSource("2", 1, 42, "plate/center/3", false, parameters);
    return new TrainingRow(
        "00ff", "a \"plate\" Ø4.5", "C 1 2 3\nY 1 2", "plate", 2, task, kept, Split.VAL, source);
  }

  @Test
  void writesTheKeysInTheirOrderOnOneLine() {
    assertThat(new RowWriter().line(row(Task.COMPLETE, OptionalInt.of(1))))
        .isEqualTo(
            "{\"id\":\"00ff\",\"text\":\"a \\\"plate\\\" Ø4.5\",\"ir\":\"C 1 2 3\\nY 1 2\","
                + "\"family\":\"plate\",\"complexity\":2,\"task\":\"complete\","
                + "\"kept_operations\":1,\"split\":\"val\",\"source\":{"
                + "\"generator\":\"org.cad0.training\",\"version\":\"2\",\"seed\":1,\"index\":42,"
                + "\"phrasing\":\"plate/center/3\",\"parameters\":{\"width\":20,\"hole\":4.5}}}\n");
  }

  @Test
  void leavesTheCutOutWhereNothingIsCut() {
    assertThat(new RowWriter().line(row(Task.GENERATE, OptionalInt.empty())))
        .contains("\"task\":\"generate\",\"split\":\"val\"")
        .doesNotContain("kept_operations");
  }
}
