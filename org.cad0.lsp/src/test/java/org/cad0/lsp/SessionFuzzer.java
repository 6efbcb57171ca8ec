package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cad0.ir.fuzz.FuzzText;
import org.cad0.ir.ide.Document;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Looks for edits and requests that the server does not survive, led by the code that they reach.
 * An input is a text, and then one step after the other: an edit somewhere, or a request.
 */
public final class SessionFuzzer {
  private static final String URI = "file:///fuzzed.cir";
  private static final int STEP_BYTES = 4;
  private static final int MOST_STEPS = 24;
  private static final long PATIENCE_SECONDS = 40;

  private static final Editor EDITOR = start();

  private final List<CompletableFuture<?>> answers = new ArrayList<>();
  private Document document;

  private SessionFuzzer(String text) {
    document = Document.of(text);
  }

  /** Tries one session; called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    int steps = Math.min(MOST_STEPS, data.length / (2 * STEP_BYTES));
    int start = data.length - steps * STEP_BYTES;
    SessionFuzzer session = new SessionFuzzer(FuzzText.of(data, 0, start));
    EDITOR.open(URI, session.document.text());
    for (int at = start; at < data.length; at += STEP_BYTES) {
      session.step(data[at] & 0xFF, data[at + 1] & 0xFF, data[at + 2] & 0xFF, data[at + 3]);
    }
    session.finish();
  }

  private static Editor start() {
    Editor editor = InProcessServer.start(() -> ScriptedModel.answering("S 4")).editor();
    editor.initialize();
    return editor;
  }

  private void step(int kind, int line, int column, byte rest) {
    int lines = document.lines().lineCount() + 1;
    Position from = new Position(line % lines, column % 32);
    Range range = new Range(from, new Position(line % lines + column / 64, (rest & 0xFF) % 32));
    if (kind < AllRequests.METHODS.size()) {
      request(AllRequests.METHODS.get(kind), range, Byte.toString(rest));
    } else {
      String text = FuzzText.of(new byte[] {(byte) (kind - AllRequests.METHODS.size()), rest});
      EDITOR.change(URI, range, text);
      document = document.withChange(Positions.range(document, range), text);
    }
  }

  private void request(String method, Range range, String name) {
    answers.add(EDITOR.endpoint().request(method, AllRequests.parameters(URI, range, name)));
  }

  private void finish() {
    answers.forEach(SessionFuzzer::awaitAnswer);
    List<String> expected =
        document.program().diagnostics().stream().map(found -> found.code().id()).toList();
    List<String> actual = EDITOR.diagnosticCodes(URI);
    EDITOR.close(URI);
    EDITOR.client().forget();
    if (!actual.equals(expected)) {
      throw new AssertionError("expected " + expected + ", but the server found " + actual);
    }
  }

  private static void awaitAnswer(CompletableFuture<?> answer) {
    try {
      answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof ResponseErrorException refusal
          && refusal.getResponseError().getCode() != ResponseErrorCode.InternalError.getValue()) {
        return;
      }
      throw new AssertionError("a request failed", failure);
    } catch (InterruptedException | TimeoutException failure) {
      throw new AssertionError("no answer", failure);
    }
  }
}
