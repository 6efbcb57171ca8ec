package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;

/** Inserting lines and renumbering keeps what was there; doing the opposite takes it all back. */
class RenumberingProperties {
  private static final List<String> NEW_LINES =
      List.of("S 777", "# new", "", "T 0 1 2 3", "SK 0 0 0 1 0 0 0 1 0", "foo", "ROOT 0 default");

  @Provide
  Arbitrary<String> programs() {
    return ValidPrograms.all()
        .map(
            text ->
                text.replace("\uFEFF", "").replaceAll("\r\n?", "\n").replaceAll(" 0(\\d)", " $1"));
  }

  @Property
  void insertedNodesChangeNoOther(@ForAll("programs") String text, @ForAll Random random) {
    Program before = Program.parse(text);
    int place = random.nextInt(before.nodes().size() + 1);
    int line =
        place < before.nodes().size()
            ? before.nodes().get(place).line()
            : before.lines().lineCount();
    Program after = Program.parse(inserted(text, line, List.of("S 777", "S 778")));
    Program renumbered = Program.parse(apply(before, after).orElseThrow());

    Meaning meaning = new Meaning();
    List<Integer> nodes = new ArrayList<>(meaning.nodes(renumbered));
    nodes.subList(place, place + 2).clear();
    assertThat(nodes).isEqualTo(meaning.nodes(before));
  }

  @Property
  void deletingWhatWasInsertedTakesItBack(@ForAll("programs") String text, @ForAll Random random) {
    Program before = Program.parse(text);
    int line = random.nextInt(before.lines().lineCount());
    List<String> added = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      added.add(NEW_LINES.get(random.nextInt(NEW_LINES.size())));
    }
    Program after = Program.parse(inserted(text, line, added));
    Program renumbered = Program.parse(apply(before, after).orElseThrow());
    List<String> lines = lines(renumbered.text());
    lines.subList(line, line + added.size()).clear();
    Program deleted = Program.parse(String.join("\n", lines));

    assertThat(apply(renumbered, deleted)).contains(text);
  }

  @Property
  void insertingWhatWasDeletedTakesItBack(@ForAll("programs") String text, @ForAll Random random) {
    Program before = Program.parse(text);
    List<String> lines = lines(text);
    int line = random.nextInt(lines.size());
    int count = 1 + random.nextInt(Math.min(3, lines.size() - line));
    List<String> removed = List.copyOf(lines.subList(line, line + count));
    lines.subList(line, line + count).clear();
    Program after = Program.parse(String.join("\n", lines));
    Optional<String> renumbered = apply(before, after);
    Statistics.collect(renumbered.isPresent());
    if (renumbered.isPresent() && !lines.isEmpty()) {
      Program back = Program.parse(inserted(renumbered.get(), line, removed));
      assertThat(apply(Program.parse(renumbered.get()), back)).contains(text);
    }
  }

  private static Optional<String> apply(Program before, Program after) {
    return Renumbering.afterEdit(before, after, CancelSignal.NEVER)
        .map(edits -> Replacement.apply(edits, after.text()));
  }

  private static String inserted(String text, int line, List<String> added) {
    List<String> lines = lines(text);
    lines.addAll(line, added);
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }
}
