package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.cad0.ir.agreement.RandomPrograms;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.refactor.Offer.Change;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.cad0.ir.text.TextRange;

/** Whatever is offered, at any place of any program: the results stay what they are. */
class RefactoringProperties {

  @Provide
  Arbitrary<String> programs() {
    return ValidPrograms.all();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.randomValue(RandomPrograms::program);
  }

  @Property
  void refactoringsKeepTheResults(@ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    for (Offer offer : offers(text, random)) {
      if (offer.refusal().isPresent() || isMeantToChangeResults(offer, program)) {
        continue;
      }
      Statistics.collect(offer.title().replaceAll("\\d+", "n").replaceAll("nodes?|copies", "n"));
      Program changed = changed(program, offer.change(CancelSignal.NEVER));
      Shape shape = new Shape();
      assertThat(shape.results(changed))
          .as(() -> offer.title() + "\n" + changed.text())
          .isEqualTo(shape.results(program));
    }
  }

  @Property
  void patternsAreTheUnionOfTheirCopies(@ForAll("programs") String text) {
    Program program = Program.parse(text);
    for (Statement node : program.nodes()) {
      int offset = node.range().start();
      List<Offer> offers =
          RefactoringFeatures.at(
              Document.of(text), new TextRange(offset, offset), CancelSignal.NEVER);
      for (Offer offer : offers) {
        if (offer.title().matches("(Make a|Write out|Merge).*") && offer.refusal().isEmpty()) {
          Statistics.collect(offer.title().replaceAll("\\d.*", ""));
          Program changed = changed(program, offer.change(CancelSignal.NEVER));
          Shape shape = new Shape();
          assertThat(shape.results(changed))
              .as(() -> offer.title() + "\n" + changed.text())
              .isEqualTo(shape.results(program));
        }
      }
    }
  }

  /** A solid that is inserted behind all others is what the program shows then. */
  private static boolean isMeantToChangeResults(Offer offer, Program program) {
    return offer.title().startsWith("Delete")
        || offer.title().startsWith("Take")
        || (offer.title().startsWith("Insert a node")
            && nodesBelow(offer, program).allMatch(node -> node.operation().role() == Role.SKETCH));
  }

  private static Stream<Statement> nodesBelow(Offer insertion, Program program) {
    String number = insertion.title().replaceAll("\\D", "");
    return number.isEmpty()
        ? Stream.empty()
        : program.nodes().stream().skip(Integer.parseInt(number));
  }

  @Property
  void deletingChangesOnlyWhatIsMadeOfTheNode(
      @ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    for (Offer offer : offers(text, random)) {
      if (offer.refusal().isEmpty() && offer.title().startsWith("Delete")) {
        Program changed = changed(program, offer.change(CancelSignal.NEVER));
        Meaning meaning = new Meaning();
        List<Integer> before = meaning.nodes(program);
        if (!offer.title().contains("let its users") && !changed.nodes().isEmpty()) {
          assertThat(before).containsSubsequence(meaning.nodes(changed));
        }
        assertThat(changed.nodes().size()).isLessThan(program.nodes().size());
      }
      if (offer.refusal().isEmpty() && offer.title().startsWith("Take")) {
        changed(program, offer.change(CancelSignal.NEVER));
      }
    }
  }

  @Property
  void aPartIsTheSameInItsOwnFile(@ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    Meaning meaning = new Meaning();
    for (Offer offer : offers(text, random)) {
      offer
          .change(CancelSignal.NEVER)
          .file()
          .ifPresent(
              file -> {
                Program part = Program.parse(file.text());
                assertThat(part.hasErrors()).as(file.text()).isFalse();
                List<Integer> nodes = meaning.nodes(part);
                assertThat(part.results()).containsExactly(nodes.size() - 1);
                assertThat(meaning.nodes(program)).contains(nodes.get(nodes.size() - 1));
                assertThat(part.diagnostics())
                    .noneMatch(finding -> finding.code() == DiagnosticCode.STRAY_NODE);
              });
    }
  }

  @Property
  void sortingRepairsAnyOrder(@ForAll("programs") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    NodePlan shuffle = new NodePlan(program);
    for (int node = 0; node < program.nodes().size(); node++) {
      if (random.nextInt(3) == 0) {
        shuffle.moveBefore(node, random.nextInt(program.nodes().size() + 1));
      }
    }
    Program shuffled =
        Program.parse(Replacement.apply(shuffle.edits(CancelSignal.NEVER), program.text()));
    Statistics.collect(shuffled.hasErrors());
    if (shuffled.hasErrors()) {
      Offer sort =
          offers(shuffled.text(), random).stream()
              .filter(offer -> offer.title().startsWith("Sort"))
              .findFirst()
              .orElseThrow();
      Program sorted = changed(shuffled, sort.change(CancelSignal.NEVER));
      Meaning meaning = new Meaning();
      assertThat(meaning.nodes(program)).containsExactlyInAnyOrderElementsOf(meaning.nodes(sorted));
    }
  }

  @Property
  void everythingCanBeAskedForInAnyText(@ForAll("texts") String text, @ForAll Random random) {
    Program program = Program.parse(text);
    for (Offer offer : offers(text, random)) {
      Change change = offer.change(CancelSignal.NEVER);
      assertApart(change);
      assertThat(Replacement.apply(change.edits(), program.text())).isNotNull();
      assertThat(change.edits().isEmpty() && change.file().isEmpty())
          .as(offer.title())
          .isEqualTo(offer.refusal().isPresent());
    }
  }

  private static List<Offer> offers(String text, Random random) {
    int offset = random.nextInt(text.length() + 1);
    int end = random.nextInt(4) == 0 ? Math.min(text.length(), offset + 40) : offset;
    return RefactoringFeatures.at(
        Document.of(text), new TextRange(offset, end), CancelSignal.NEVER);
  }

  private static Program changed(Program program, Change change) {
    Program changed = Program.parse(Replacement.apply(change.edits(), program.text()));
    assertThat(changed.diagnostics()).as(changed.text()).noneMatch(finding -> finding.isError());
    assertApart(change);
    return changed;
  }

  private static void assertApart(Change change) {
    for (int i = 1; i < change.edits().size(); i++) {
      assertThat(change.edits().get(i).range().start())
          .isGreaterThan(change.edits().get(i - 1).range().end());
    }
  }
}
