package org.cad0.ir.interchange.vcad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cad0.ir.interchange.KnownSolid;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents come back from programs as they were, and programs from documents. */
class RoundTripTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleDocuments.EVERYTHING,
        SampleDocuments.WITH_A_TORUS,
        SampleDocuments.WITH_STRANGE_FIELDS
      })
  void aDocumentComesBackWithAllThatItSaid(String document) {
    VcadReading reading = VcadJson.read(document);
    Rest rest = Rest.fromJson(reading.rest().toJson());

    var written = VcadJson.write(Program.parse(reading.program()), rest);

    assertThat(written.notes()).isEmpty();
    assertThat(missing("", Json.read(document), Json.read(written.text()))).isEmpty();
  }

  @Test
  void aProgramComesBackAsItWas() {
    String program = SampleDocuments.EVERYTHING_AS_PROGRAM;

    String document = VcadJson.write(Program.parse(program), Rest.none()).text();

    assertThat(VcadJson.read(document).program()).isEqualTo(withDefault(program));
  }

  /** The material that needs no definition in a program needs one in a document. */
  private static String withDefault(String program) {
    return program.replace("7850\n", "7850\nM default 0.8 0.8 0.8 0 0.5\n");
  }

  @ParameterizedTest
  @MethodSource("org.cad0.ir.interchange.KnownSolid#all")
  void whatIsWrittenOnceMoreStaysTheSame(KnownSolid solid) {
    String first = VcadJson.read(document(solid.program())).program();

    assertThat(Program.parse(first).hasErrors()).isFalse();
    assertThat(VcadJson.read(document(first)).program()).isEqualTo(first);
  }

  @Test
  void aChangedProgramKeepsWhatStillHasItsPlace() {
    VcadReading reading = VcadJson.read(SampleDocuments.WITH_STRANGE_FIELDS);
    String changed = reading.program().replace("SH 0 1", "S 9").replace("One", "First");

    var written = VcadJson.write(Program.parse(changed), reading.rest());

    JsonNode document = Json.read(written.text());
    assertThat(document.at("/nodes/10/locked").booleanValue()).isTrue();
    assertThat(document.at("/nodes/10/op/segments").intValue()).isEqualTo(64);
    assertThat(document.at("/instances/1/name").textValue()).isEqualTo("First");
    assertThat(document.at("/instances/1/tags/0").textValue()).isEqualTo("x");
    assertThat(written.notes())
        .contains("/nodes/3/op/faces: not written, the program has no such thing any more.");
  }

  @Test
  void aHexagonalPrismBecomesItsSketch() {
    VcadReading reading = VcadJson.read(document("H 10 4 \"Nut\"\nROOT 0 default\n"));

    assertThat(reading.program())
        .contains("SK 0 0 0 1 0 0 0 1 0 \"Nut\"", "E 0 0 0 4 \"Nut\"", "ROOT 1 default");
    assertThat(Program.parse(reading.program()).hasErrors()).isFalse();
  }

  private static String document(String program) {
    return VcadJson.write(Program.parse(program), Rest.none()).text();
  }

  /**
   * Lists what {@code expected} says and {@code actual} does not; null and 0 segments say nothing.
   */
  private static List<String> missing(String at, JsonNode expected, JsonNode actual) {
    List<String> missing = new ArrayList<>();
    if (expected instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field ->
                  missing.addAll(
                      missing(
                          at + "/" + field.getKey(),
                          field.getValue(),
                          actual.path(field.getKey()))));
    } else if (expected instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        missing.addAll(missing(at + "/" + i, list.get(i), actual.path(i)));
      }
    } else if (expected.isNumber()) {
      if (!actual.isNumber() || expected.decimalValue().compareTo(actual.decimalValue()) != 0) {
        boolean saysNothing = at.endsWith("/twist_angle") && expected.doubleValue() == 0;
        missing.addAll(saysNothing ? List.of() : List.of(at));
      }
    } else if (!expected.isNull() && !expected.equals(actual)) {
      missing.add(at + ": " + expected + " became " + actual);
    }
    return missing;
  }
}
