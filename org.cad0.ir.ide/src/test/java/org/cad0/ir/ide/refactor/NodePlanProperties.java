package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/** Whatever is inserted, deleted and moved: what remains means what it meant. */
class NodePlanProperties {

  @Provide
  Arbitrary<String> programs() {
    return ValidPrograms.all();
  }

  @Property
  void generatedProgramsAreRight(@ForAll("programs") String text) {
    assertThat(Program.parse(text).diagnostics()).noneMatch(finding -> finding.isError());
    Statistics.label("nodes").collect(Program.parse(text).nodes().size() > 5);
  }

  @Property
  void insertedNodesChangeNoOther(@ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    NodePlan plan = new NodePlan(program);
    for (int i = random.nextInt(4); i >= 0; i--) {
      plan.insertBefore(random.nextInt(program.nodes().size() + 1), NodeLine.written("S 777"));
    }
    assertMeansTheSame(program, plan, List.of());
  }

  @Property
  void deletedNodesChangeNoOther(@ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    References references = References.of(program, CancelSignal.NEVER);
    NodePlan plan = new NodePlan(program);
    List<Integer> deleted = new ArrayList<>();
    for (int node = 0; node < program.nodes().size(); node++) {
      if (references.isUnused(node) && random.nextBoolean()) {
        plan.delete(node);
        deleted.add(node);
      }
    }
    assertMeansTheSame(program, plan, deleted);
  }

  @Property
  void movedNodesChangeNothing(@ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    References references = References.of(program, CancelSignal.NEVER);
    NodePlan plan = new NodePlan(program);
    for (int node = 0; node < program.nodes().size(); node++) {
      if (references.isUnused(node) && random.nextBoolean()) {
        plan.moveBefore(node, program.nodes().size());
      }
    }
    assertMeansTheSame(program, plan, List.of());
  }

  private static void assertMeansTheSame(Program program, NodePlan plan, List<Integer> deleted) {
    List<Replacement> edits = plan.edits(CancelSignal.NEVER);
    assertApart(edits);
    Program changed = Program.parse(Replacement.apply(edits, program.text()));
    assertThat(changed.hasErrors()).as(changed.text()).isFalse();

    Meaning meaning = new Meaning();
    List<Integer> before = meaning.nodes(program);
    List<Integer> after = meaning.nodes(changed);
    List<Integer> order = plan.order();
    assertThat(after).hasSameSizeAs(order);
    for (int place = 0; place < order.size(); place++) {
      if (order.get(place) < before.size()) {
        assertThat(after.get(place)).isEqualTo(before.get(order.get(place)));
      }
    }
    assertThat(order).noneMatch(deleted::contains);
    if (deleted.isEmpty()) {
      assertThat(lines(changed)).containsAll(comments(program));
      assertThat(endsWithLineEnd(changed)).isEqualTo(endsWithLineEnd(program));
    }
  }

  private static void assertApart(List<Replacement> edits) {
    for (int i = 1; i < edits.size(); i++) {
      assertThat(edits.get(i).range().start()).isGreaterThan(edits.get(i - 1).range().end());
    }
  }

  private static List<String> comments(Program program) {
    return lines(program).stream().filter(line -> line.strip().startsWith("#")).toList();
  }

  private static List<String> lines(Program program) {
    return Arrays.asList(program.text().replace("\uFEFF", "").split("\r\n|\r|\n"));
  }

  private static boolean endsWithLineEnd(Program program) {
    return program.text().matches("(?s).*[\r\n]");
  }
}
