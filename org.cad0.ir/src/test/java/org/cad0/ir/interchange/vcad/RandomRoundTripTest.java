package org.cad0.ir.interchange.vcad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cad0.ir.agreement.RandomPrograms;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.CanonicalForm;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.junit.jupiter.api.Test;

/** Programs of any kind come back from documents with the same geometry, names and ids. */
class RandomRoundTripTest {
  private static final int PROGRAMS = 4_000;
  private static final long SEED = 20_261_121;

  @Test
  void programsComeBackFromDocumentsAsTheyWere() {
    Random random = new Random(SEED);
    int tried = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      Program program = Program.parse(RandomPrograms.program(random));
      if (!program.hasErrors() && !hasHexagons(program)) {
        tried++;
        assertComesBack(program);
      }
    }
    assertThat(tried).as("programs without errors").isGreaterThan(PROGRAMS / 20);
  }

  private static void assertComesBack(Program program) {
    String document = VcadJson.write(program, Rest.none()).text();
    Program again = Program.parse(VcadJson.read(document).program());
    String what = program.text() + "\n" + document;
    assertThat(again.hasErrors()).as(what).isFalse();
    assertThat(CanonicalForm.of(again)).as(what).isEqualTo(CanonicalForm.of(program));
    assertThat(names(again)).as(what).isEqualTo(names(program));
    assertThat(again.results()).as(what).isEqualTo(program.results());
    for (EntityKind kind : EntityKind.values()) {
      assertThat(again.entities().ids(kind)).as(what).containsAll(program.entities().ids(kind));
    }
  }

  private static List<String> names(Program program) {
    return program.nodes().stream().map(node -> node.name().map(Name::value).orElse("")).toList();
  }

  /** A hexagonal prism comes back as the sketch that it is made of. */
  private static boolean hasHexagons(Program program) {
    return program.nodes().stream().anyMatch(node -> node.operation().opcode().equals("H"));
  }
}
