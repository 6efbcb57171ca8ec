package org.cad0.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cad0.ir.task.CancelSignal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalModelTest {
  private static final String PLATE = "50x30x5mm plate with 4 corner holes";
  private static final int RANDOM_CONTINUATIONS = 1000;

  private static LocalModel model;

  @BeforeAll
  static void open() {
    model = LocalModel.open(ModelFolders.shipped());
    model.warmUp();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void tellsWhatItIs() {
    assertThat(model.info().name()).isEqualTo("cad0-nano");
    assertThat(model.info().parameters()).isPositive();
    assertThat(model.info().contextTokens()).isPositive();
  }

  @Test
  void answersInLinesAndTellsThemAsTheyAppear() {
    List<String> heard = new ArrayList<>();
    Completion completion = model.complete(request(PLATE, "", ""), heard::add, CancelSignal.NEVER);
    assertThat(completion.lines()).isNotEmpty().isEqualTo(heard);
    assertThat(completion.tokens()).isPositive();
    assertThat(completion.timeToFirstToken()).isBetween(Duration.ZERO, completion.total());
  }

  @Test
  void everyContinuationIsValid() {
    for (long seed = 0; seed < RANDOM_CONTINUATIONS; seed++) {
      RandomBeginning beginning = RandomBeginning.random(1_000_000 + seed);
      CompletionRequest request =
          new CompletionRequest(
              seed % 2 == 0 ? PLATE : "",
              beginning.program(),
              beginning.partialLine(),
              new Sampling(1.5, 0, 1, seed),
              30,
              CompletionRequest.NO_DEADLINE);
      List<String> lines = complete(request).lines();
      assertThat(beginning.errors(lines)).as("seed %d: %s", seed, beginning).isEmpty();
    }
  }

  @Test
  void answersTheSameWhateverWasAskedBefore() {
    List<CompletionRequest> requests =
        List.of(
            request(PLATE, "C 50 30 5", ""),
            request(PLATE, "C 50 30 5\nY 2.5 7", ""),
            request(PLATE, "C 50 30 5", "T"),
            request("10mm diameter 25mm tall standoff", "", ""),
            sampled(7),
            request(PLATE, "", ""));
    List<List<String>> inOneSession =
        requests.stream().map(request -> complete(request).lines()).toList();
    for (int i = 0; i < requests.size(); i++) {
      try (LocalModel fresh = LocalModel.open(ModelFolders.shipped())) {
        assertThat(fresh.complete(requests.get(i), LineListener.NONE, CancelSignal.NEVER).lines())
            .isEqualTo(inOneSession.get(i));
      }
    }
  }

  @Test
  void drawsTheSameForOneSeedAndOtherwiseForAnother() {
    assertThat(complete(sampled(1)).lines()).isEqualTo(complete(sampled(1)).lines());
    Set<List<String>> answers = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      answers.add(complete(sampled(seed)).lines());
    }
    assertThat(answers).hasSizeGreaterThan(1);
  }

  @Test
  void stopsWhenNobodyWaitsAnyMore() {
    AtomicInteger looks = new AtomicInteger();
    CancelSignal inTheMiddle = () -> looks.incrementAndGet() > 5;
    assertThatThrownBy(() -> model.complete(request(PLATE, "", ""), LineListener.NONE, inTheMiddle))
        .isInstanceOf(CancellationException.class);
    assertThat(complete(request(PLATE, "", "")).lines()).isNotEmpty();
  }

  @Test
  void answersWithNothingIfThereIsNoTime() {
    CompletionRequest request =
        new CompletionRequest(PLATE, "", "", Sampling.GREEDY, 100, Duration.ZERO);
    assertThat(complete(request).lines()).isEmpty();
    assertThat(complete(request).stopReason()).isEqualTo(StopReason.DEADLINE);
  }

  @Test
  void answersWithNothingIfTheProgramFillsTheContext() {
    String longProgram = "C 1.25 1.25 1.25\n".repeat(200) + "C 1 1 1";
    Completion completion = complete(request("", longProgram, ""));
    assertThat(completion.lines()).isEmpty();
    assertThat(completion.stopReason()).isEqualTo(StopReason.CONTEXT_FULL);
    String veryLongProgram = "C 1.25 1.25 1.25\n".repeat(20_000) + "C 1 1 1";
    assertThat(complete(request("", veryLongProgram, "")).stopReason())
        .isEqualTo(StopReason.CONTEXT_FULL);
  }

  @Test
  void answersSeveralThreadsOneAfterTheOther() throws Exception {
    List<String> expected = complete(request(PLATE, "C 50 30 5", "")).lines();
    List<String> other = complete(request("simple 20x20x10mm cube", "", "")).lines();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Completion>> plates = new ArrayList<>();
      List<Future<Completion>> cubes = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        plates.add(threads.submit(() -> complete(request(PLATE, "C 50 30 5", ""))));
        cubes.add(threads.submit(() -> complete(request("simple 20x20x10mm cube", "", ""))));
      }
      for (int i = 0; i < 10; i++) {
        assertThat(plates.get(i).get().lines()).isEqualTo(expected);
        assertThat(cubes.get(i).get().lines()).isEqualTo(other);
      }
    }
  }

  @Test
  void aWaitingRequestCanBeCancelledAndKeepsItsDeadline() throws Exception {
    CountDownLatch answering = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CancelSignal slow =
        () -> {
          answering.countDown();
          awaitUninterrupted(release);
          return false;
        };
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Completion> first =
          thread.submit(() -> model.complete(request(PLATE, "", ""), LineListener.NONE, slow));
      answering.await();
      assertThatThrownBy(
              () -> model.complete(request(PLATE, "", ""), LineListener.NONE, () -> true))
          .isInstanceOf(CancellationException.class);
      CompletionRequest hasty =
          new CompletionRequest(PLATE, "", "", Sampling.GREEDY, 10, Duration.ofMillis(1));
      assertThat(complete(hasty).stopReason()).isEqualTo(StopReason.DEADLINE);
      release.countDown();
      assertThat(first.get().lines()).isNotEmpty();
    }
  }

  @Test
  void refusesWorkWhenClosed() {
    LocalModel closed = LocalModel.open(ModelFolders.shipped());
    closed.close();
    closed.close();
    assertThatThrownBy(
            () -> closed.complete(request(PLATE, "", ""), LineListener.NONE, CancelSignal.NEVER))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Completion complete(CompletionRequest request) {
    return model.complete(request, LineListener.NONE, CancelSignal.NEVER);
  }

  private static CompletionRequest request(String text, String program, String partialLine) {
    return new CompletionRequest(
        text, program, partialLine, Sampling.GREEDY, 200, CompletionRequest.NO_DEADLINE);
  }

  private static CompletionRequest sampled(long seed) {
    return new CompletionRequest(
        PLATE, "C 50 30 5", "T", new Sampling(1.5, 0, 1, seed), 60, CompletionRequest.NO_DEADLINE);
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
