package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import org.junit.jupiter.api.Test;

class TypingRenumberingTest {
  private static final String PLATE = "C 9 9 9\nY 1 9\nT 1 4 4 0\nD 0 2\n";

  @Test
  void aNewLineRenumbersOnceItMakesANode() {
    Session session = new Session(PLATE);
    session.write("C 9 9 9\n\nY 1 9\nT 1 4 4 0\nD 0 2\n");
    assertThat(session.text()).isEqualTo("C 9 9 9\n\nY 1 9\nT 1 4 4 0\nD 0 2\n");
    session.write("C 9 9 9\nS\nY 1 9\nT 1 4 4 0\nD 0 2\n");
    assertThat(session.text()).isEqualTo("C 9 9 9\nS\nY 1 9\nT 2 4 4 0\nD 0 3\n");
    session.write("C 9 9 9\nS 3\nY 1 9\nT 2 4 4 0\nD 0 3\n");
    assertThat(session.text()).isEqualTo("C 9 9 9\nS 3\nY 1 9\nT 2 4 4 0\nD 0 3\n");
  }

  @Test
  void overwritingAnOpcodeRenumbersNothing() {
    Session session = new Session(PLATE);
    for (String line : List.of("Y", "", "K", "K 1 2 9")) {
      String typed = PLATE.replace("Y 1 9", line);
      session.write(typed);
      assertThat(session.text()).isEqualTo(typed);
    }
  }

  @Test
  void changesThatWereNotMadeAreOfferedAgain() {
    TypingRenumbering typing = new TypingRenumbering(Program.parse(PLATE));
    assertThat(typing.typed(Program.parse("S 1\n" + PLATE), CancelSignal.NEVER)).hasSize(3);
    assertThat(typing.typed(Program.parse("S 12\n" + PLATE), CancelSignal.NEVER)).hasSize(3);
  }

  @Test
  void otherChangesAreTakenAsTheyAre() {
    TypingRenumbering typing = new TypingRenumbering(Program.parse(PLATE));
    typing.settled(Program.parse("S 1\n" + PLATE));
    assertThat(typing.typed(Program.parse("S 12\n" + PLATE), CancelSignal.NEVER)).isEmpty();
  }

  @Test
  void linesMovedByACommandRenumberOnceAndUndoTakesThemBack() {
    String moved = "Y 1 9\nC 9 9 9\nT 1 4 4 0\nD 0 2\n";
    TypingRenumbering typing = new TypingRenumbering(Program.parse(PLATE));
    List<Replacement> edits = typing.rearranged(Program.parse(moved), CancelSignal.NEVER);
    String followed = Replacement.apply(edits, moved);
    assertThat(followed).isEqualTo("Y 1 9\nC 9 9 9\nT 0 4 4 0\nD 1 2\n");
    typing.settled(Program.parse(followed));
    assertThat(typing.rearranged(Program.parse(moved), CancelSignal.NEVER)).isEmpty();
    assertThat(typing.rearranged(Program.parse(PLATE), CancelSignal.NEVER)).isEmpty();
  }

  @Test
  void cutAndPastedLinesRenumberOncePasted() {
    Session session = new Session(PLATE);
    session.write("Y 1 9\nT 1 4 4 0\nD 0 2\n");
    session.write("Y 1 9\nC 9 9 9\nT 1 4 4 0\nD 0 2\n");
    assertThat(session.text()).isEqualTo("Y 1 9\nC 9 9 9\nT 0 4 4 0\nD 1 2\n");
  }

  @Provide
  Arbitrary<String> programs() {
    return ValidPrograms.all().map(text -> text.replaceAll("\r\n?", "\n") + "\n");
  }

  @Property(tries = 200)
  void undoingGoesBackThroughTheSameTexts(@ForAll("programs") String text, @ForAll Random random) {
    Session session = new Session(text);
    for (String line : List.of("S 3", "SH 0 1", "END", "T 0 1 2 3")) {
      int place = lineStart(session.text(), random);
      session.type(place, "\n");
      for (int i = 0; i < line.length(); i++) {
        session.type(place + i, line.substring(i, i + 1));
      }
    }
    session.undoAll();
    assertThat(session.text()).isEqualTo(text);
  }

  @Property(tries = 200)
  void whatIsTypedChangesNoOtherNode(@ForAll("programs") String text, @ForAll Random random) {
    Session session = new Session(text);
    Program before = Program.parse(text);
    int place = lineStart(text, random);
    session.type(place, "\n");
    String line = "S 777";
    for (int i = 0; i < line.length(); i++) {
      session.type(place + i, line.substring(i, i + 1));
    }
    Meaning meaning = new Meaning();
    List<Integer> nodes = meaning.nodes(Program.parse(session.text()));
    nodes.removeAll(meaning.nodes(Program.parse("S 777")));
    assertThat(nodes).isEqualTo(meaning.nodes(before));
  }

  private static int lineStart(String text, Random random) {
    Program program = Program.parse(text);
    int nodes = program.nodes().size();
    int line =
        nodes == 0
            ? program.lines().lineCount() - 1
            : program.nodes().get(random.nextInt(nodes)).line();
    return program.lines().contentStart(line);
  }

  /** An editor that makes every change it is told of at once, and can take all back. */
  private static final class Session {
    private final List<String> states = new ArrayList<>();
    private final TypingRenumbering typing;

    private Session(String text) {
      states.add(text);
      typing = new TypingRenumbering(Program.parse(text));
    }

    private String text() {
      return states.get(states.size() - 1);
    }

    private void type(int offset, String typed) {
      write(text().substring(0, offset) + typed + text().substring(offset));
    }

    private void write(String written) {
      states.add(written);
      List<Replacement> edits = typing.typed(Program.parse(written), CancelSignal.NEVER);
      if (!edits.isEmpty()) {
        states.add(Replacement.apply(edits, written));
        typing.settled(Program.parse(text()));
      }
    }

    private void undoAll() {
      while (states.size() > 1) {
        states.remove(states.size() - 1);
        assertThat(typing.typed(Program.parse(text()), CancelSignal.NEVER)).isEmpty();
      }
    }
  }
}
