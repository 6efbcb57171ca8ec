package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.program.CanonicalForm;
import org.cad0.ir.program.Program;
import org.cad0.training.part.PartCatalog;
import org.junit.jupiter.api.Test;

class PartGeneratorTest {
  private static final Pattern FOLDED = Pattern.compile("[\\s.,;:!?]+|mm|millimet(er|re)s");

  @Test
  void everyProgramIsCanonicalAndWithoutFindingsButRepeatedCutters() {
    for (TrainingRow row : Rows.SAMPLE) {
      Program program = Program.parse(row.ir());
      assertThat(program.diagnostics())
          .as(row.ir())
          .extracting(Diagnostic::code)
          .allMatch(DiagnosticCode.DUPLICATE_NODE::equals);
      assertThat(CanonicalForm.of(program)).isEqualTo(row.ir());
      assertThat(program.nodes()).as(row.ir()).hasSize(row.complexity());
    }
  }

  @Test
  void everyNodeButTheLastIsUsed() {
    for (TrainingRow row : Rows.SAMPLE) {
      String references = "\n" + row.ir() + " ";
      for (int node = 0; node < row.complexity() - 1; node++) {
        assertThat(references)
            .containsPattern("\n([A-Z]+) (" + node + "|(?<=[UDI] )\\d+ " + node + ")\\b");
      }
    }
  }

  @Test
  void oneDescriptionStandsForOneProgram() {
    Map<String, String> programs = new HashMap<>();
    for (TrainingRow row : Rows.SAMPLE) {
      if (!row.text().isEmpty()) {
        String text = FOLDED.matcher(row.text().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String known = programs.putIfAbsent(text.replaceAll(" +", " "), row.ir());
        assertThat(known == null || known.equals(row.ir())).as(row.text()).isTrue();
      }
    }
  }

  @Test
  void everyFamilyIsDrawn() {
    assertThat(Rows.SAMPLE.stream().map(TrainingRow::family).distinct())
        .containsExactlyInAnyOrderElementsOf(PartCatalog.families());
  }

  @Test
  void aSixthOrMoreAreBareSolids() {
    List<TrainingRow> bare =
        Rows.SAMPLE.stream().filter(row -> row.family().equals("primitive")).toList();

    assertThat(bare.size() / (double) Rows.SAMPLE.size()).isBetween(0.15, 0.20);
    assertThat(bare).allMatch(row -> row.complexity() == 1 && row.task() == Task.GENERATE);
  }

  @Test
  void hexagonsAreHexagons() {
    assertThat(Rows.SAMPLE)
        .filteredOn(row -> row.source().phrasing().matches("standoff/hex.*|primitive/prism.*"))
        .isNotEmpty()
        .allMatch(row -> row.ir().startsWith("H "));
  }

  @Test
  void aFifthOfTheRowsAreToBeCompleted() {
    List<TrainingRow> complete =
        Rows.SAMPLE.stream().filter(row -> row.task() == Task.COMPLETE).toList();
    double described = complete.stream().filter(row -> !row.text().isEmpty()).count();

    assertThat(complete.size() / (double) Rows.SAMPLE.size()).isBetween(0.18, 0.22);
    assertThat(described / complete.size()).isBetween(0.45, 0.55);
  }

  @Test
  void completionsLeaveSomethingAndCutEverywhere() {
    int[] tenths = new int[10];
    for (TrainingRow row : Rows.SAMPLE) {
      assertThat(row.keptOperations().isPresent()).isEqualTo(row.task() == Task.COMPLETE);
      row.keptOperations()
          .ifPresent(
              kept -> {
                assertThat(kept).isBetween(1, row.complexity() - 1);
                tenths[10 * kept / row.complexity()]++;
              });
    }
    assertThat(Arrays.stream(tenths).skip(1)).allMatch(count -> count > 100);
  }

  @Test
  void onlyCompletionsGoWithoutDescription() {
    assertThat(Rows.SAMPLE)
        .filteredOn(row -> row.task() == Task.GENERATE)
        .noneMatch(row -> row.text().isBlank());
  }

  @Test
  void heldOutSentencesAreInTheTestSplitAlone() {
    Map<Split, Long> heldOut =
        Rows.SAMPLE.stream()
            .filter(row -> row.source().heldOutPhrasing())
            .collect(Collectors.groupingBy(TrainingRow::split, Collectors.counting()));

    assertThat(heldOut).containsOnlyKeys(Split.TEST);
    assertThat(heldOut.get(Split.TEST)).isGreaterThan(100);
  }

  @Test
  void aRowIsAFunctionOfSeedAndIndex() {
    PartGenerator generator = new PartGenerator();

    assertThat(generator.row(7, 4_711)).isEqualTo(Rows.SAMPLE.get(4_711));
    assertThat(generator.row(8, 4_711)).isNotEqualTo(Rows.SAMPLE.get(4_711));
  }
}
