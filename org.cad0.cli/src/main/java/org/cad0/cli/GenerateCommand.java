package org.cad0.cli;

import java.util.concurrent.Callable;
import org.cad0.ir.ide.suggestion.SuggestionContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      description =
          "What to make, for example \"50x30mm plate with 4 corner holes\";"
              + " - reads standard input.")
  private String text = "";

  @Mixin private final ModelOptions modelOptions = new ModelOptions();

  @Mixin private final AnswerOptions answerOptions = new AnswerOptions();

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String description =
        text.equals(SourceFile.STANDARD_INPUT) ? SourceFile.read(text, console.in()).text() : text;
    if (description.isBlank()) {
      throw new CommandException(ExitCode.USAGE, "the description is empty; say what to make");
    }
    SuggestionContext context = new SuggestionContext(description, "", "");
    ModelAnswer answer = modelOptions.ask(context, comment(description));
    answer.print(console, answerOptions.style(ModelAnswer.Style.SUMMARIZED));
    return answer.exitCode();
  }

  /** Keeps the description with the program, so that an editor can complete it later. */
  private static String comment(String description) {
    return "# " + description.strip().replaceAll("\\R", "\n# ");
  }
}
