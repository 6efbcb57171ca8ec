package org.cad0.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.constraint.GrowingProgram;
import org.cad0.model.constraint.TokenTexts;
import org.cad0.model.decode.Answer;
import org.cad0.model.decode.Budget;
import org.cad0.model.decode.Decoder;
import org.cad0.model.decode.TokenSequence;
import org.cad0.model.folder.EmbeddedModel;
import org.cad0.model.folder.ModelFolder;
import org.cad0.model.onnx.OnnxModel;
import org.cad0.model.text.PromptEncoder;
import org.cad0.model.text.Tokenizer;

/**
 * A model that runs in this process, on one CPU thread, without any network.
 *
 * <p>One request is answered at a time; others wait, and can be cancelled while they do.
 */
public final class LocalModel implements CompletionModel {

  /** How often a waiting request looks at its cancel signal and its deadline. */
  private static final long WAIT_MILLIS = 5;

  private final ModelInfo info;
  private final Tokenizer tokenizer;
  private final PromptEncoder prompts;
  private final OnnxModel onnx;
  private final Decoder decoder;

  /** Longer programs cannot fit the context; they need not be tokenized to see that. */
  private final long maxCharacters;

  private final ReentrantLock turn = new ReentrantLock(true);
  private boolean closed;

  private LocalModel(
      ModelFolder folder, Tokenizer tokenizer, PromptEncoder prompts, OnnxModel onnx) {
    this.info = info(folder);
    this.tokenizer = tokenizer;
    this.prompts = prompts;
    this.onnx = onnx;
    TokenTexts texts =
        new TokenTexts(tokenizer.texts(onnx.vocabulary()), prompts.lineEnd(), prompts.end());
    this.maxCharacters = (long) onnx.contextTokens() * texts.longestInLine();
    this.decoder = new Decoder(onnx, texts);
  }

  /**
   * Opens the model in a folder that the training package has exported.
   *
   * @throws ModelException if it cannot be opened, with what to do
   */
  public static LocalModel open(Path folder) {
    return open(ModelFolder.read(folder));
  }

  /**
   * Opens the model that ships with this library.
   *
   * @throws ModelException if it cannot be opened, with what to do
   */
  public static LocalModel openEmbedded() {
    return open(EmbeddedModel.read());
  }

  private static LocalModel open(ModelFolder folder) {
    Tokenizer tokenizer = Tokenizer.open(folder.tokenizer(), folder.path().toString());
    try {
      PromptEncoder prompts = new PromptEncoder(folder.description(), tokenizer);
      return new LocalModel(folder, tokenizer, prompts, OnnxModel.open(folder));
    } catch (ModelException e) {
      tokenizer.close();
      throw e;
    }
  }

  @Override
  public ModelInfo info() {
    return info;
  }

  @Override
  public Completion complete(
      CompletionRequest request, LineListener listener, CancelSignal cancel) {
    Budget budget = new Budget(request, cancel);
    if (!awaitTurn(budget)) {
      return completion(0, new Answer(List.of(), StopReason.DEADLINE), budget);
    }
    try {
      if (closed) {
        throw new IllegalStateException("the model is closed");
      }
      return answer(request, listener, budget);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void warmUp() {
    CompletionRequest ordinary =
        new CompletionRequest(
            "plate", "C 1 1 1", "T", Sampling.GREEDY, 16, CompletionRequest.NO_DEADLINE);
    complete(ordinary, LineListener.NONE, CancelSignal.NEVER);
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (!closed) {
        closed = true;
        onnx.close();
        tokenizer.close();
      }
    } finally {
      turn.unlock();
    }
  }

  private Completion answer(CompletionRequest request, LineListener listener, Budget budget) {
    if (request.program().length() > maxCharacters) {
      return completion(0, new Answer(List.of(), StopReason.CONTEXT_FULL), budget);
    }
    TokenSequence tokens = prompts.encode(request.description(), request.program());
    int promptTokens = tokens.length();
    Decoder.Start start =
        new Decoder.Start(
            tokens,
            new GrowingProgram(Program.parse(request.program())),
            !request.program().isEmpty(),
            request.partialLine());
    return completion(
        promptTokens, decoder.run(start, request.sampling(), budget, listener), budget);
  }

  /** Waits until no other request is answered; returns false if the deadline passes before. */
  private boolean awaitTurn(Budget budget) {
    try {
      while (!turn.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
        if (budget.isOver()) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted while waiting");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private static Completion completion(int promptTokens, Answer answer, Budget budget) {
    Duration total = budget.elapsed();
    return new Completion(
        answer.lines(),
        promptTokens,
        budget.tokens(),
        budget.timeToFirstToken(),
        total,
        answer.stopReason());
  }

  private static ModelInfo info(ModelFolder folder) {
    return new ModelInfo(
        folder.description().name(),
        folder.description().version(),
        folder.description().parameters(),
        folder.sizeBytes(),
        OnnxModel.BACKEND,
        folder.description().contextTokens(),
        folder.description().metrics());
  }
}
