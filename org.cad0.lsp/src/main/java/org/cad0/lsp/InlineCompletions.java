package org.cad0.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.suggestion.SuggestionContext;
import org.cad0.ir.ide.suggestion.SuggestionText;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.Completion;
import org.cad0.model.CompletionModel;
import org.cad0.model.CompletionRequest;
import org.cad0.model.LineListener;
import org.cad0.model.Sampling;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.eclipse.lsp4j.Position;

/**
 * Asks the model for suggestions. A document has one request at a time: the next keystroke or the
 * next request ends it, and whoever waits for it gets an empty answer at once.
 */
final class InlineCompletions {
  private final OpenDocuments documents;
  private final ModelHost host;
  private final Supplier<Settings> settings;
  private final ClientLog log;
  private final Map<String, InlineAnswer> running = new ConcurrentHashMap<>();

  InlineCompletions(
      OpenDocuments documents, ModelHost host, Supplier<Settings> settings, ClientLog log) {
    this.documents = documents;
    this.host = host;
    this.settings = settings;
    this.log = log;
  }

  /** Starts work on a request; cancelling the answer stops the model. */
  InlineAnswer request(InlineCompletionParams params) {
    Optional<Snapshot> snapshot = documents.find(params.getTextDocument().getUri());
    return snapshot
        .map(found -> request(found, params.getPosition()))
        .orElseGet(
            () -> {
              InlineAnswer nothing = new InlineAnswer(params.getPosition());
              nothing.suggestNothing();
              return nothing;
            });
  }

  private InlineAnswer request(Snapshot snapshot, Position position) {
    Document document = snapshot.document();
    int offset = Positions.offset(document, position);
    InlineAnswer answer = new InlineAnswer(Positions.at(document, offset));
    Optional.ofNullable(running.put(snapshot.uri(), answer))
        .ifPresent(InlineAnswer::suggestNothing);
    host.execute(model -> run(model, snapshot, offset, answer), answer::suggestNothing);
    return answer;
  }

  /** Ends the request for a document whose text has changed or that is closed. */
  void stop(String uri) {
    Optional.ofNullable(running.remove(uri)).ifPresent(InlineAnswer::suggestNothing);
  }

  /** Ends all requests. */
  void stopAll() {
    List.copyOf(running.keySet()).forEach(this::stop);
  }

  private void run(CompletionModel model, Snapshot snapshot, int offset, InlineAnswer answer) {
    try {
      if (!answer.isDone()) {
        suggest(model, snapshot.document().program(), offset, answer::isDone)
            .filter(text -> documents.isCurrent(snapshot))
            .ifPresent(answer::suggest);
      }
    } catch (CancellationException cancelled) {
      // Whoever cancelled has answered, or is the client and wants no answer.
    } catch (RuntimeException failure) {
      log.failed("Inline completion", failure);
    } finally {
      answer.suggestNothing();
      running.remove(snapshot.uri(), answer);
    }
  }

  private Optional<String> suggest(
      CompletionModel model, Program program, int offset, CancelSignal cancel) {
    Optional<SuggestionContext> context =
        SuggestionContext.at(program, offset).filter(found -> !found.isBlank());
    if (context.isEmpty()) {
      return Optional.empty();
    }
    CompletionRequest request =
        new CompletionRequest(
            context.get().description(),
            context.get().program(),
            context.get().partialLine(),
            Sampling.GREEDY,
            settings.get().maxTokens(),
            settings.get().deadline());
    Completion completion = model.complete(request, LineListener.NONE, cancel);
    return SuggestionText.of(program, offset, context.get(), completion.lines());
  }
}
