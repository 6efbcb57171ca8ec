package org.cad0.ir.interchange.vcad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cad0.ir.format.Formatter;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VcadReaderTest {

  @Test
  void readsGeometryMaterialsRootsAssemblyAndScene() {
    VcadReading reading = VcadJson.read(SampleDocuments.EVERYTHING);

    assertThat(reading.program()).isEqualTo(SampleDocuments.EVERYTHING_AS_PROGRAM);
    assertThat(Program.parse(reading.program()).diagnostics()).isEmpty();
    assertThat(reading.losses()).isEmpty();
  }

  @Test
  void writesProgramsThatAreFormatted() {
    Program program = Program.parse(VcadJson.read(SampleDocuments.EVERYTHING).program());

    assertThat(Formatter.format(program, CancelSignal.NEVER)).isEmpty();
  }

  @Test
  void bringsNodesOfAnyNumberIntoOrder() {
    String document =
        """
        {"nodes": {
          "2": {"op": {"type": "Union", "left": 40, "right": 7}},
          "40": {"op": {"type": "Sphere", "radius": 1}},
          "7": {"op": {"type": "Translate", "child": 40, "offset": {"x": 1, "y": 0, "z": 0}}},
          "3": {"op": {"type": "Sphere", "radius": 2}}
        }}
        """;

    assertThat(VcadJson.read(document).program())
        .isEqualTo("# vcad 0.2\n\nS 2\nS 1\nT 1 1 0 0\nU 1 2\n");
  }

  @Test
  void leavesOutWhatNoOperationMakesAndSaysSo() {
    VcadReading reading = VcadJson.read(SampleDocuments.WITH_A_TORUS);

    assertThat(reading.program()).isEqualTo("# vcad 0.2\n\nC 1 2 3\n\nROOT 0 default\n");
    assertThat(reading.losses())
        .extracting(Loss::pointer)
        .containsExactly("/nodes/5", "/nodes/6", "/roots/1");
    assertThat(reading.losses())
        .extracting(Loss::message)
        .startsWith(
            "No operation of a program makes what Torus makes: the node is left out.",
            "Union is left out, because it is made of a node that is left out.");
    assertThat(reading.changesShape()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"segments\": 32',      false",
    "'\"twist_angle\": 0.5',  true",
    "'\"label\": \"x\"',      true"
  })
  void tellsWhetherWhatIsMissingChangesTheShape(String field, boolean changesShape) {
    VcadReading reading =
        VcadJson.read(
            "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Sphere\", \"radius\": 1, " + field + "}}}}");

    assertThat(reading.losses()).hasSize(1);
    assertThat(reading.changesShape()).isEqualTo(changesShape);
  }

  @Test
  void readsTheDocumentInAnOlderFile() {
    String file =
        """
        {"document": {"nodes": {"1": {"op": {"type": "Sphere", "radius": 1}}}}, "nextPartNum": 4}
        """;

    VcadReading reading = VcadJson.read(file);

    assertThat(reading.program()).isEqualTo("# vcad 0.2\n\nS 1\n");
    assertThat(reading.losses()).extracting(Loss::pointer).containsExactly("/nextPartNum");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nodes\": {,}}                                  | line 1, column 12",
        "{\"nodes\": {}, \"nodes\": {}}                    | line 1, column",
        "{\"nodes\": {}} x                                 | No valid JSON",
        "[1]                                               | JSON object was expected",
        "''                                                | JSON object was expected",
        "{}                                                | no \"nodes\"",
        "{\"nodes\": []}                                   | /nodes: expected an object",
        "{\"nodes\": {\"a\": {}}}                          | /nodes/a: expected a whole number",
        "{\"nodes\": {\"1\": {}}}                          | /nodes/1/op/type: expected a text, found nothing",
        "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Sphere\"}}}} | /nodes/1/op/radius: expected radius, found nothing",
        "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Sphere\", \"radius\": \"5\"}}}} | /nodes/1/op/radius: expected a number, found \"5\"",
        "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Sphere\", \"radius\": 1e999}}}} | fits into 64 bits",
        "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Shell\", \"child\": 1, \"thickness\": 1}}}} | /nodes/1/op: the node is made of itself",
        "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Shell\", \"child\": 2, \"thickness\": 1}}}} | /nodes/1/op: there is no node 2",
        "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Shell\", \"child\": 1.5, \"thickness\": 1}}}} | expected the number of a node, found 1.5",
        "{\"nodes\": {}, \"roots\": {}}                    | /roots: expected a list",
        "{\"nodes\": {}, \"roots\": [{\"root\": 3}]}       | /roots/0/root: there is no node 3",
        "{\"nodes\": {}, \"materials\": {\"a/b\": 3}}      | /materials/a~1b/color/0: expected"
      })
  void tellsWhereADocumentIsWrong(String json, String message) {
    assertThatThrownBy(() -> VcadJson.read(json))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesDocumentsMadeToBreakReaders() {
    String deep = "{\"nodes\": " + "[".repeat(1_000_000);
    String circle =
        """
        {"nodes": {
          "1": {"op": {"type": "Union", "left": 2, "right": 3}},
          "2": {"op": {"type": "Union", "left": 3, "right": 3}},
          "3": {"op": {"type": "Union", "left": 1, "right": 1}}
        }}
        """;

    assertThatThrownBy(() -> VcadJson.read(deep)).isInstanceOf(ImportException.class);
    assertThatThrownBy(() -> VcadJson.read("{\"nodes\": " + "9".repeat(100_000) + "}"))
        .isInstanceOf(ImportException.class);
    assertThatThrownBy(() -> VcadJson.read("{\"nodes\": {}, \"x\": 1e99999999999}"))
        .isInstanceOf(ImportException.class);
    assertThatThrownBy(() -> VcadJson.read(circle)).hasMessageContaining("made of itself");
  }

  @Test
  void readsLongChains() {
    StringBuilder document =
        new StringBuilder("{\"nodes\": {\"0\": {\"op\": {\"type\": \"Sphere\", \"radius\": 1}}");
    for (int id = 1; id < 20_000; id++) {
      document.append(", \"").append(id).append("\": {\"op\": {\"type\": \"Shell\", \"child\": ");
      document.append(id - 1).append(", \"thickness\": 0.1}}");
    }

    String program = VcadJson.read(document.append("}}").toString()).program();

    assertThat(Program.parse(program).nodes()).hasSize(20_000);
  }

  @Test
  void keepsNumbersToTheLastDigit() {
    for (double value : List.of(0.1, 1.0 / 3, 1e-7, 12345678.9, 1e21, Double.MIN_NORMAL)) {
      String document =
          "{\"nodes\": {\"1\": {\"op\": {\"type\": \"Sphere\", \"radius\": " + value + "}}}}";
      Program program = Program.parse(VcadJson.read(document).program());

      assertThat(program.nodes().get(0).arguments().get(0).value()).isEqualTo(value);
      Program again =
          Program.parse(VcadJson.read(VcadJson.write(program, Rest.none()).text()).program());
      assertThat(again.nodes().get(0).arguments().get(0).value()).isEqualTo(value);
    }
  }
}
