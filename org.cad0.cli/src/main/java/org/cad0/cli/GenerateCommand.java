package org.cad0.cli;

import java.util.concurrent.Callable;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.Completion;
import org.cad0.model.CompletionModel;
import org.cad0.model.CompletionRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a program from a description with a model. */
@Command(
    name = "generate",
    description = "Write a program from a description, in English, with sizes in mm.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "TEXT",
      description = "What to make, for example \"50x30mm plate with 4 corner holes\".")
  private String description = "";

  @Mixin private final ModelOptions modelOptions = new ModelOptions();

  @Option(names = "--plain", description = "Print the program alone.")
  private boolean plain;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (description.isBlank()) {
      throw new CommandException(ExitCode.USAGE, "the description is empty; say what to make");
    }
    CompletionRequest request =
        new CompletionRequest(
            description,
            "",
            "",
            modelOptions.sampling(),
            modelOptions.maxTokens(),
            modelOptions.deadline());
    try (CompletionModel model = modelOptions.open()) {
      Completion completion = model.complete(request, line -> {}, CancelSignal.NEVER);
      ModelAnswer answer = new ModelAnswer(model.info(), completion, comment(description));
      answer.print(console, style());
      return answer.exitCode();
    }
  }

  private ModelAnswer.Style style() {
    if (json) {
      return ModelAnswer.Style.JSON;
    }
    return plain ? ModelAnswer.Style.PLAIN : ModelAnswer.Style.SUMMARIZED;
  }

  /** Keeps the description with the program, so that an editor can complete it later. */
  private static String comment(String description) {
    return "# " + description.strip().replaceAll("\\R", "\n# ");
  }
}
