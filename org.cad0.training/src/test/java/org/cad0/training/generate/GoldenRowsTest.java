package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rows that a reader can judge. When they change, {@link PartGenerator#VERSION} has to change too,
 * and {@code -Dgolden.update} writes them anew.
 */
class GoldenRowsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/cad0/training/generate/rows-of-seed-1.txt");

  @Test
  void theFirstRowsOfASeedStayTheSame() throws IOException {
    String rows =
        Rows.of(1, 60).stream()
            .map(GoldenRowsTest::readable)
            .collect(Collectors.joining("\n", "# version " + PartGenerator.VERSION + "\n\n", ""));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, rows);
    }
    assertThat(rows).isEqualTo(Files.readString(GOLDEN));
  }

  private static String readable(TrainingRow row) {
    String kept =
        row.keptOperations().isPresent()
            ? ", " + row.keptOperations().getAsInt() + " operations given"
            : "";
    return "# " + row.source().phrasing() + kept + "\n# " + row.text() + "\n" + row.ir() + "\n";
  }
}
