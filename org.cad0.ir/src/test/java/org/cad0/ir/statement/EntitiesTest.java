package org.cad0.ir.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;

/** Definitions and uses of ids. */
class EntitiesTest {
  private static final Program PROGRAM =
      Program.parse(
          """
          ROOT 0 "brushed steel"
          M "brushed steel" 0.6 0.6 0.6 1 0.3
          M steel 0.5 0.5 0.5 1 0.3
          C 5 5 5
          PDEF p p 0 steel
          INST i p "one" 0 0 0 0 0 0 1 1 1 "brushed steel"
          JFIX j _ i 0 0 0 0 0 0
          CAM c 0 0 0 1 1 1 "a view"
          M steel 1 1 1 0 0
          """);

  private final Entities entities = PROGRAM.entities();

  @Test
  void idsAreWhatTheirWordsSayWithoutQuotes() {
    assertThat(entities.ids(EntityKind.MATERIAL)).containsExactly("brushed steel", "steel");
    assertThat(entities.ids(EntityKind.CAMERA)).containsExactly("c");
    assertThat(entities.find(EntityKind.INSTANCE, "i").map(found -> found.definition().line()))
        .contains(5);
    assertThat(entities.find(EntityKind.PART, "i")).isEmpty();
  }

  @Test
  void usesAreFoundAboveAndBelowTheDefinition() {
    assertThat(entities.uses(EntityKind.MATERIAL, "brushed steel"))
        .extracting(word -> PROGRAM.lines().lineOf(word.range().start()))
        .containsExactly(0, 5);
    assertThat(entities.uses(EntityKind.INSTANCE, "i")).hasSize(1);
    assertThat(entities.uses(EntityKind.JOINT, "j")).isEmpty();
  }

  @Test
  void theFirstDefinitionCounts() {
    assertThat(entities.repeated())
        .extracting(again -> again.definition().line())
        .containsExactly(8);
    assertThat(entities.find(EntityKind.MATERIAL, "steel").map(found -> found.definition().line()))
        .contains(2);
  }

  @Test
  void aQuotedWordBehindACamerasTargetIsItsName() {
    Statement camera = PROGRAM.statements().get(7);
    assertThat(camera.arguments().get(7).argument().name()).isEqualTo("name");
    assertThat(PROGRAM.wordOf(camera.arguments().get(7))).contains("a view");
  }
}
