package org.cad0.ir.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cad0.ir.agreement.RandomPrograms;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** What holds for the portable form of every program, however broken. */
class PortableProperties {

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void onlyErrorsKeepAProgramFromBeingPortable(@ForAll long seed) {
    Program program = Program.parse(RandomPrograms.program(new Random(seed)));
    PortableForm form = PortableForm.of(program, CancelSignal.NEVER);
    if (!program.hasErrors()) {
      assertThat(form.rest()).as(program.text()).isEmpty();
    }
    assertThat(errors(Program.parse(form.text())))
        .as("%s%n---%n%s", program.text(), form.text())
        .isEqualTo(errors(program));
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void thePortableFormIsItsOwn(@ForAll long seed) {
    Program program = Program.parse(RandomPrograms.program(new Random(seed)));
    String portable = PortableForm.of(program, CancelSignal.NEVER).text();
    assertThat(PortableForm.of(Program.parse(portable), CancelSignal.NEVER).text())
        .as(program.text())
        .isEqualTo(portable);
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void everySolidIsMadeOfTheSameSolids(@ForAll long seed) {
    Program program = Program.parse(RandomPrograms.program(new Random(seed)));
    if (!program.hasErrors()) {
      Program portable = Program.parse(PortableForm.of(program, CancelSignal.NEVER).text());
      assertThat(shapes(portable)).as(program.text()).isEqualTo(shapes(program));
    }
  }

  /**
   * Returns each solid as a term over primitives and sketches; a prism as what it is lowered to.
   */
  private static List<String> shapes(Program program) {
    List<String> shapes = new ArrayList<>();
    List<String> solids = new ArrayList<>();
    for (Statement node : program.nodes()) {
      String shape = shape(program, node, shapes);
      shapes.add(shape);
      if (node.operation().role() == Role.SOLID) {
        solids.add(shape);
      }
    }
    return solids;
  }

  private static String shape(Program program, Statement node, List<String> shapes) {
    if (node.operation().opcode().equals("H")) {
      Program sketch =
          Program.parse(String.join("\n", HexagonSketch.lines(node.arguments().get(0).value())));
      return "E" + List.of(block(sketch, 0), "0.0", "0.0", "" + node.arguments().get(1).value());
    }
    if (node.operation().role() == Role.SKETCH) {
      return block(program, node.node().getAsInt());
    }
    List<String> words =
        node.arguments().subList(0, node.operation().requiredArguments()).stream()
            .map(
                word ->
                    word.target().isPresent()
                        ? shapes.get(word.target().getAsInt())
                        : Double.toString(word.value()))
            .toList();
    return node.operation().opcode() + words;
  }

  private static String block(Program program, int node) {
    return program.block(node).stream()
        .map(
            line ->
                line.operation().opcode() + line.arguments().stream().map(w -> w.value()).toList())
        .toList()
        .toString();
  }

  private static long errors(Program program) {
    return program.diagnostics().stream().filter(Diagnostic::isError).count();
  }
}
