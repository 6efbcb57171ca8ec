package org.cad0.ir.interchange.vcad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.junit.jupiter.api.Test;

class FormsTest {
  /** Written by code of their own: a prism as its sketch, and what depends on its first word. */
  private static final List<String> OTHERS = List.of("H", "END", "ENV", "BG");

  @Test
  void everyOperationHasAFieldForEachArgument() {
    for (Operation operation : Operations.all()) {
      if (OTHERS.contains(operation.opcode())) {
        assertThat(Forms.of(operation)).isEmpty();
      } else {
        assertThat(Forms.of(operation).orElseThrow().fields())
            .as(operation.signature())
            .hasSameSizeAs(operation.arguments());
      }
    }
  }

  @Test
  void thePageNamesEveryTypeOfNode() throws Exception {
    String page = Files.readString(Path.of("../docs/interchange.md"));

    assertThat(Forms.in(Forms.NODES))
        .extracting(form -> "`" + form.tag().orElseThrow() + "`")
        .allSatisfy(type -> assertThat(page).contains(type));
  }
}
