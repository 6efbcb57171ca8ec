package org.cad0.model.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.CompletionRequest;
import org.cad0.model.LineListener;
import org.cad0.model.Sampling;
import org.cad0.model.StopReason;
import org.cad0.model.constraint.GrowingProgram;
import org.cad0.model.constraint.TokenTexts;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final char END = 0;
  private static final String OPENED = "C 1 1 1\nSK 0 0 0 1 0 0 0 1 0";

  @Test
  void writesWhatTheModelWants() {
    assertThat(answer("", "", "C 1 2 3\nT 0 0 0 1" + END).lines())
        .containsExactly("C 1 2 3", "T 0 0 0 1");
  }

  @Test
  void endsWhenTheModelConsidersTheProgramFinished() {
    Answer answer = answer("C 1 1 1", "", "" + END);
    assertThat(answer).isEqualTo(new Answer(List.of(), StopReason.END));
  }

  @Test
  void goesOnBehindTypedCharactersEvenIfTheModelWouldEnd() {
    assertThat(answer("C 1 1 1", "T", "" + END, "\nT 0 0 0 5" + END).lines())
        .containsExactly("T 0 0 0 5");
  }

  @Test
  void writesAnArcAgainWhoseEndsAreNotAtOneRadius() {
    Answer answer =
        answer(
            OPENED,
            "",
            "\nA 5 0 0 5 3 0 1\nL 0 5 5 0\nEND" + END,
            "\nA 5 0 0 5 0 0 1\nL 0 5 5 0\nEND" + END);
    assertThat(answer.lines()).containsExactly("A 5 0 0 5 0 0 1", "L 0 5 5 0", "END");
  }

  @Test
  void takesAnotherOperationIfALineCannotBeMended() {
    List<String> wishes = new ArrayList<>();
    for (int center = 1; center <= 9; center++) {
      for (int y = 1; y <= 9; y++) {
        wishes.add("\nA 5 0 0 6 " + center + " " + y + " 1\n");
      }
    }
    wishes.add("\nL 5 0 0 6\nL 0 6 5 0\nEND" + END);
    assertThat(answer(OPENED, "", wishes.toArray(String[]::new)).lines()).last().isEqualTo("END");
  }

  @Test
  void returnsNothingIfTypedCharactersCannotBecomeAValidLine() {
    assertThat(answer("C 1 1 1", "T 4", "").lines()).isEmpty();
    assertThat(answer("C 1 1 1", "hello", "").lines()).isEmpty();
    assertThat(answer("C 1 1 1", "SK 0 0 0 1 0 0 2 0 0", "\nSK 0 0 0 1 0 0 2 0 0\n").lines())
        .isEmpty();
    assertThat(answer(OPENED, "A 1 0 0 1 5 5 1", "").lines()).isEmpty();
  }

  @Test
  void dropsAnUnfinishedSketch() {
    Answer answer =
        answer(
            request(60, CompletionRequest.NO_DEADLINE),
            CancelSignal.NEVER,
            LineListener.NONE,
            "C 1 1 1",
            "",
            "\nS 4\nSK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nL 1 0 2 2\nL 2 2 3 3\nL 3 3 4 5");
    assertThat(answer).isEqualTo(new Answer(List.of("S 4"), StopReason.TOKEN_LIMIT));
  }

  @Test
  void tellsTheListenerTheLinesOfTheAnswer() {
    List<String> heard = new ArrayList<>();
    Answer answer =
        answer(
            request(200, CompletionRequest.NO_DEADLINE),
            CancelSignal.NEVER,
            heard::add,
            "C 1 1 1",
            "",
            "\nS 4\nSK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nL 1 0 2 2\nL 2 2 0 0\nEND\nE 2 0 0 1" + END);
    assertThat(heard).isEqualTo(answer.lines()).hasSize(7);
  }

  @Test
  void stopsAtTheDeadlineWithWholeOperations() {
    Answer answer =
        answer(
            request(100, Duration.ZERO),
            CancelSignal.NEVER,
            LineListener.NONE,
            "",
            "",
            "C 1 1 1\n");
    assertThat(answer).isEqualTo(new Answer(List.of(), StopReason.DEADLINE));
  }

  @Test
  void looksAtTheCancelSignalBeforeEveryToken() {
    AtomicInteger looks = new AtomicInteger();
    CancelSignal afterTen = () -> looks.incrementAndGet() > 10;
    assertThatThrownBy(
            () ->
                answer(
                    request(100, CompletionRequest.NO_DEADLINE),
                    afterTen,
                    LineListener.NONE,
                    "",
                    "",
                    "C 1.111111 1.111111 1.111111\n"))
        .isInstanceOf(CancellationException.class);
    assertThat(looks).hasValue(11);
  }

  private static Answer answer(String program, String typed, String... wishes) {
    CompletionRequest request = request(400, CompletionRequest.NO_DEADLINE);
    return answer(request, CancelSignal.NEVER, LineListener.NONE, program, typed, wishes);
  }

  private static Answer answer(
      CompletionRequest request,
      CancelSignal cancel,
      LineListener listener,
      String program,
      String typed,
      String... wishes) {
    TokenSequence tokens = new TokenSequence();
    tokens.addAll(program.chars().toArray());
    Decoder decoder = new Decoder(new WishfulModel(tokens.length(), List.of(wishes)), characters());
    Decoder.Start start =
        new Decoder.Start(
            tokens, new GrowingProgram(Program.parse(program)), !program.isEmpty(), typed);
    return decoder.run(start, Sampling.GREEDY, new Budget(request, cancel), listener);
  }

  private static CompletionRequest request(int maxTokens, Duration deadline) {
    return new CompletionRequest("", "", "", Sampling.GREEDY, maxTokens, deadline);
  }

  private static TokenTexts characters() {
    List<String> texts = new ArrayList<>();
    for (char c = 0; c < 128; c++) {
      texts.add(String.valueOf(c));
    }
    return new TokenTexts(texts, '\n', END);
  }
}
