package org.cad0.ir.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;

/** Programs as EMF models. */
class CompactIrModelsTest {
  private static final String BRACKET =
      """
      # a bracket
      C 50 30 5 "base"
      SK 0 0 5 1 0 0 0 0 1 "rib"
        L 0 0 10 0
        A 10 0 0 10 0 0 1
        L 0 10 0 0
      END
      E 1 0 4 0
      U 0 2
      """;

  @Test
  void statementsAreTyped() {
    List<Node> nodes = CompactIrModels.nodes(CompactIrModels.parse(BRACKET));
    assertThat(nodes)
        .extracting(node -> node.eClass().getName())
        .containsExactly("Box", "Sketch", "Extrude", "Union");
    Box base = (Box) nodes.get(0);
    assertThat(base.getName()).isEqualTo("base");
    assertThat(List.of(base.getX(), base.getY(), base.getZ())).containsExactly(50.0, 30.0, 5.0);
    Sketch rib = (Sketch) nodes.get(1);
    assertThat(rib.getProfile()).hasSize(3);
    assertThat(((ArcSegment) rib.getProfile().get(1)).getCcw()).isEqualTo(1);
    assertThat(rib.getEnd()).isNotNull();
  }

  @Test
  void referencesAreObjects() {
    List<Node> nodes = CompactIrModels.nodes(CompactIrModels.parse(BRACKET));
    Extrude extrude = (Extrude) nodes.get(2);
    Union union = (Union) nodes.get(3);
    assertThat(extrude.getSk()).isSameAs(nodes.get(1));
    assertThat(union.getA()).isSameAs(nodes.get(0));
    assertThat(union.getB()).isSameAs(extrude);
    assertThat(nodes).extracting(CompactIrModels::nodeNumber).containsExactly(0, 1, 2, 3);
  }

  @Test
  void wrongReferencesAreEmptyAndWrongNumbersAreNone() {
    List<Node> nodes = CompactIrModels.nodes(CompactIrModels.parse("C x 1\nT 5 1 2 3\nE 0 0 0 1"));
    assertThat(((Box) nodes.get(0)).getX()).isNaN();
    assertThat(((Box) nodes.get(0)).getZ()).isNaN();
    assertThat(((Translate) nodes.get(1)).getN()).isNull();
    assertThat(((Extrude) nodes.get(2)).getSk()).isNull();
  }

  @Test
  void rangesAreThoseOfTheText() {
    Model model = CompactIrModels.parse(BRACKET);
    TextRange sketch = CompactIrModels.range(CompactIrModels.nodes(model).get(1));
    assertThat(sketch.of(BRACKET)).startsWith("SK 0 0 5").endsWith("END");
    TextRange base = CompactIrModels.range(CompactIrModels.nodes(model).get(0));
    assertThat(base.of(BRACKET)).isEqualTo("C 50 30 5 \"base\"");
  }

  @Test
  void statementsOutsideGeometryAreTypedAndLinked() {
    Model model =
        CompactIrModels.parse(
            """
            ROOT 0 "blue steel" hidden
            INST left plate "Left plate" 1 2 3 0 0 90 1 1 1
            JREV hinge _ left 0 0 0 0 0 0 0 0 1 0 90
            PDEF plate Plate 0 default
            M "blue steel" 0.1 0.2 0.9 1 0.4
            CAM front 0 -200 40 0 0 0 "Front"
            C 50 30 5
            """);
    Root root = (Root) model.getLines().get(0);
    Instance left = (Instance) model.getLines().get(1);
    RevoluteJoint hinge = (RevoluteJoint) model.getLines().get(2);
    PartDefinition plate = (PartDefinition) model.getLines().get(3);
    Material steel = (Material) model.getLines().get(4);
    Camera front = (Camera) model.getLines().get(5);
    assertThat(root.getNode()).isSameAs(CompactIrModels.nodes(model).get(0));
    assertThat(root.getMaterial()).isSameAs(steel);
    assertThat(root.getHidden()).isEqualTo("hidden");
    assertThat(left.getPart()).isSameAs(plate);
    assertThat(left.getName()).isEqualTo("Left plate");
    assertThat(left.getRz()).isEqualTo(90);
    assertThat(hinge.getParent()).as("the world").isNull();
    assertThat(hinge.getChild()).isSameAs(left);
    assertThat(hinge.getMax()).isEqualTo(90);
    assertThat(plate.getMaterial()).as("default").isNull();
    assertThat(steel.getId()).isEqualTo("blue steel");
    assertThat(steel.getDensity()).as("left out").isNull();
    assertThat(front.getFov()).as("left out").isNull();
    assertThat(front.getName()).isEqualTo("Front");
    assertThat(CompactIrModels.diagnostics(model)).isEmpty();
  }

  @Test
  void wrongWordsOutsideGeometryHaveNoValueAndNoTarget() {
    Model model = CompactIrModels.parse("ROOT 7 \"bad \\n\"\nINST a b c\nM x 1 1 1 0 0 high");
    Root root = (Root) model.getLines().get(0);
    Instance instance = (Instance) model.getLines().get(1);
    assertThat(root.getNode()).isNull();
    assertThat(root.getMaterial()).isNull();
    assertThat(root.getHidden()).isNull();
    assertThat(instance.getPart()).isNull();
    assertThat(instance.getTx()).isNaN();
    assertThat(((Material) model.getLines().get(2)).getDensity()).isNaN();
  }

  @Test
  void otherLinesKeepTheirFirstWord() {
    Model model = CompactIrModels.parse("foo 1\nEND");
    assertThat(((StrayLine) model.getLines().get(0)).getOpcode()).isEqualTo("foo");
    assertThat(((StrayLine) model.getLines().get(1)).getOpcode()).isEqualTo("END");
  }

  @Test
  void aModelMadeByHandHasNoNumbers() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CompactIrModels.nodes(ModelFactory.eINSTANCE.createModel()))
        .withMessageContaining("linked model");
  }

  @Test
  void manyThreadsMayReadProgramsAtOnce() throws Exception {
    Callable<List<?>> read = () -> CompactIrModels.diagnostics(CompactIrModels.parse("C 1\nT 4 0"));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<?>> found :
          threads.invokeAll(Stream.generate(() -> read).limit(200).toList())) {
        assertThat(found.get()).isEqualTo(Program.parse("C 1\nT 4 0").diagnostics());
      }
    }
  }

  @Test
  void longProgramsAreRead() {
    String program = "C 1 1 1\n" + "T 0 0 0 5\n".repeat(20_000);
    assertThat(CompactIrModels.nodes(CompactIrModels.parse(program))).hasSize(20_001);
  }
}
