package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cad0.model.CompletionModel;
import org.cad0.model.CompletionRequest;
import org.cad0.model.ModelException;
import org.cad0.model.Sampling;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

class InlineCompletionTest {
  private static final String URI = "file:///part.cir";
  private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

  @Test
  void suggestsWhatTheModelSays() {
    ScriptedModel model = ScriptedModel.answering("Y 2 5", "D 0 1");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize("{}", "{\"completion\": {\"deadlineMs\": 5000, \"maxTokens\": 64}}");
      editor.open(URI, "# vcad 0.2\n# plate with a hole\nC  50.0 30 5 # base\nY 2");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 3, 3))).containsExactly(" 5\nD 0 1");
      assertThat(model.awaitStart())
          .isEqualTo(
              new CompletionRequest(
                  "plate with a hole",
                  "C 50 30 5",
                  "Y 2",
                  Sampling.GREEDY,
                  64,
                  Duration.ofSeconds(5)));
    }
  }

  @Test
  void suggestsAtTheCaret() {
    try (InProcessServer server = InProcessServer.start(() -> ScriptedModel.answering("S 4"))) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\r\n");
      assertThat(Editor.get(editor.inlineCompletion(URI, 0, 99)).getRight().getItems())
          .singleElement()
          .satisfies(
              item -> {
                assertThat(item.getInsertText().getLeft()).isEqualTo("\r\nS 4");
                assertThat(item.getRange())
                    .isEqualTo(new Range(new Position(0, 7), new Position(0, 7)));
              });
    }
  }

  @Test
  void neverSuggestsAnError() {
    ScriptedModel model = ScriptedModel.answering("T 7 1 2 3");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 1, 0))).isEmpty();
    }
  }

  @Test
  void suggestsNothingInAnEmptyDocument() {
    try (InProcessServer server = InProcessServer.start(() -> ScriptedModel.answering("S 4"))) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "# vcad 0.2\n\n");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 2, 0))).isEmpty();
      editor.change(URI, START, "# a ball\n");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 3, 0))).containsExactly("S 4");
    }
  }

  @Test
  void doesNotAskTheModelBehindAnError() {
    ScriptedModel model = ScriptedModel.answering("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "Q 9 9 9\n");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 1, 0))).isEmpty();
      assertThat(model.requestsNotSeen()).isEmpty();
    }
  }

  @Test
  void hoverAnswersInTheMiddleOfASlowCompletion() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      model.awaitStart();

      assertThat(editor.hover(URI, 0, 0).getContents().getRight().getValue()).contains("Box");
      assertThat(editor.completion(URI, 1, 0)).isNotEmpty();
      assertThat(suggestion).isNotDone();

      model.finish();
      assertThat(Editor.texts(suggestion)).containsExactly("S 4");
    }
  }

  @Test
  void aKeystrokeCancelsIt() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      model.awaitStart();

      editor.change(URI, START, "# ");

      assertThat(Editor.texts(suggestion)).isEmpty();
      model.awaitCancellation();
      assertThat(editor.diagnosticCodes(URI)).isEmpty();
    }
  }

  @Test
  void aKeystrokeElsewhereDoesNotCancelIt() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      editor.open("file:///other.cir", "");
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      model.awaitStart();
      editor.change("file:///other.cir", START, "S 1\n");
      assertThat(editor.diagnosticCodes("file:///other.cir")).isEmpty();
      model.finish();
      assertThat(Editor.texts(suggestion)).containsExactly("S 4");
    }
  }

  @Test
  void theClientCanCancelIt() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      int before = editor.answers().count();
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      model.awaitStart();
      suggestion.cancel(true);
      model.awaitCancellation();
      assertThat(editor.answers().await(before, 1))
          .singleElement()
          .satisfies(
              answer ->
                  assertThat(answer.getError().getCode())
                      .isEqualTo(ResponseErrorCode.RequestCancelled.getValue()));
    }
  }

  @Test
  void aNewRequestTakesThePlaceOfTheOldOne() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      var older = editor.inlineCompletion(URI, 1, 0);
      model.awaitStart();
      var newer = editor.inlineCompletion(URI, 1, 0);
      assertThat(Editor.texts(older)).isEmpty();
      model.awaitCancellation();
      model.awaitStart();
      model.finish();
      assertThat(Editor.texts(newer)).containsExactly("S 4");
    }
  }

  @Test
  void aStormOfRequestsIsAnsweredOneByOneAndTheLastOneGetsTheSuggestion() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        var suggestion = editor.inlineCompletion(URI, 1, 0);
        if (i % 2 == 0) {
          suggestion.cancel(true);
        } else {
          editor.change(URI, START, "# " + i + "\n");
          answers.addAll(Editor.texts(suggestion));
        }
      }
      assertThat(answers).isEmpty();
      var last = editor.inlineCompletion(URI, 51, 0);
      model.finish();
      assertThat(Editor.texts(last)).containsExactly("S 4");
    }
  }

  @Test
  void closingTheDocumentCancelsIt() {
    ScriptedModel model = ScriptedModel.slow("S 4");
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      model.awaitStart();
      editor.close(URI);
      assertThat(Editor.texts(suggestion)).isEmpty();
      model.awaitCancellation();
    }
  }

  @Test
  void aModelThatDoesNotOpenIsToldOnce() {
    AtomicInteger opened = new AtomicInteger();
    try (InProcessServer server =
        InProcessServer.start(
            () -> {
              opened.incrementAndGet();
              throw new ModelException("The model folder models/nano has no cad0.json.");
            })) {
      Editor editor = server.editor();
      editor.initialize();
      assertThat(editor.client().awaitShownMessage())
          .isEqualTo(
              "There will be no inline suggestions."
                  + " The model folder models/nano has no cad0.json.");
      editor.open(URI, "C 9 9 9\n");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 1, 0))).isEmpty();
      assertThat(Editor.texts(editor.inlineCompletion(URI, 1, 0))).isEmpty();
      assertThat(editor.client().shown()).hasSize(1);
      assertThat(opened).hasValue(1);
    }
  }

  @Test
  void aModelThatFailsHarmsNothingElse() {
    ScriptedModel model =
        ScriptedModel.answering(
            request -> {
              throw new IllegalStateException("about secret C 9 9 9");
            });
    try (InProcessServer server = InProcessServer.start(() -> model)) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      assertThat(Editor.texts(editor.inlineCompletion(URI, 1, 0))).isEmpty();
      assertThat(editor.client().awaitLoggedMessage())
          .contains("Inline completion failed", "IllegalStateException")
          .doesNotContain("C 9 9 9");
      assertThat(editor.hover(URI, 0, 0)).isNotNull();
    }
  }

  @Test
  void opensTheModelInTheBackground() {
    CountDownLatch mayOpen = new CountDownLatch(1);
    try (InProcessServer server = InProcessServer.start(() -> openWhenTold(mayOpen))) {
      Editor editor = server.editor();
      editor.initialize();
      editor.open(URI, "C 9 9 9\n");
      var suggestion = editor.inlineCompletion(URI, 1, 0);
      assertThat(editor.hover(URI, 0, 0)).isNotNull();
      assertThat(suggestion).isNotDone();
      mayOpen.countDown();
      assertThat(Editor.texts(suggestion)).containsExactly("S 4");
    }
  }

  @Test
  void closesTheModelAtTheEnd() throws InterruptedException {
    ScriptedModel model = ScriptedModel.slow("S 4");
    InProcessServer server = InProcessServer.start(() -> model);
    Editor editor = server.editor();
    editor.initialize();
    editor.open(URI, "C 9 9 9\n");
    var suggestion = editor.inlineCompletion(URI, 1, 0);
    model.awaitStart();
    editor.shutDownAndExit();
    assertThat(Editor.texts(suggestion)).isEmpty();
    assertThat(model.awaitClose()).isTrue();
    assertThat(server.exitCode()).isZero();
  }

  private static CompletionModel openWhenTold(CountDownLatch mayOpen) {
    try {
      assertThat(mayOpen.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
    return ScriptedModel.answering("S 4");
  }
}
