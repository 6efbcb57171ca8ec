package org.cad0.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.cad0.ir.ide.suggestion.SuggestionContext;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.Completion;
import org.cad0.model.CompletionModel;
import org.cad0.model.CompletionRequest;
import org.cad0.model.LineListener;
import org.cad0.model.LocalModel;
import org.cad0.model.ModelException;
import org.cad0.model.Sampling;
import picocli.CommandLine.Option;

/** Options of every command that asks a model. */
final class ModelOptions {

  /** Nucleus of the sampled distribution; cuts the unlikely tail without making answers dull. */
  private static final double TOP_P = 0.95;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "Model folder to use instead of the embedded model.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--temperature",
      paramLabel = "T",
      defaultValue = "0",
      description = "0 takes the most likely answer, 1 samples freely. Default: ${DEFAULT-VALUE}.")
  private double temperature;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "Seed of the sampling. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--max-tokens",
      paramLabel = "N",
      defaultValue = "400",
      description = "Longest answer, in tokens. Default: ${DEFAULT-VALUE}.")
  private int maxTokens;

  @Option(
      names = "--deadline",
      paramLabel = "MS",
      defaultValue = "30000",
      description = "Time after which the answer is cut, in ms. Default: ${DEFAULT-VALUE}.")
  private long deadlineMillis;

  /**
   * Asks the chosen model to go on with a program.
   *
   * @param given the text that the answer follows
   * @throws CommandException if the options make no sense or the model cannot be opened
   */
  ModelAnswer ask(SuggestionContext context, String given) {
    CompletionRequest request =
        new CompletionRequest(
            context.description(),
            context.program(),
            context.partialLine(),
            sampling(),
            maxTokens(),
            deadline());
    try (CompletionModel model = open(folder)) {
      Completion completion = model.complete(request, LineListener.NONE, CancelSignal.NEVER);
      return new ModelAnswer(model.info(), completion, given);
    }
  }

  /**
   * Opens the model in {@code folder}, or the embedded one.
   *
   * @throws CommandException if it cannot be opened
   */
  static CompletionModel open(Optional<Path> folder) {
    try {
      return choose(folder);
    } catch (ModelException e) {
      throw new CommandException(ExitCode.MODEL, e.getMessage(), e);
    }
  }

  /**
   * Opens the model in {@code folder}, or the embedded one, for callers that go on without a model.
   *
   * @throws ModelException if it cannot be opened
   */
  static CompletionModel choose(Optional<Path> folder) {
    return folder.<CompletionModel>map(LocalModel::open).orElseGet(LocalModel::openEmbedded);
  }

  private Sampling sampling() {
    if (!(temperature >= 0) || Double.isInfinite(temperature)) {
      throw new CommandException(ExitCode.USAGE, "--temperature must be 0 or greater");
    }
    return temperature == 0 ? Sampling.GREEDY : new Sampling(temperature, 0, TOP_P, seed);
  }

  private int maxTokens() {
    if (maxTokens < 1) {
      throw new CommandException(ExitCode.USAGE, "--max-tokens must be 1 or greater");
    }
    return maxTokens;
  }

  private Duration deadline() {
    if (deadlineMillis < 1) {
      throw new CommandException(ExitCode.USAGE, "--deadline must be 1 or greater");
    }
    return Duration.ofMillis(deadlineMillis);
  }
}
