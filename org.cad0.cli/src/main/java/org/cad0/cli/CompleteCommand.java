package org.cad0.cli;

import java.util.concurrent.Callable;
import org.cad0.ir.ide.suggestion.SuggestionContext;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.model.Completion;
import org.cad0.model.CompletionModel;
import org.cad0.model.CompletionRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes a partial program with a model. */
@Command(
    name = "complete",
    description = "Complete a partial program; what was added is marked.",
    mixinStandardHelpOptions = true)
final class CompleteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Program to complete; - reads standard input.")
  private String file = "";

  @Mixin private final ModelOptions modelOptions = new ModelOptions();

  @Option(names = "--plain", description = "Print the program alone, without marks.")
  private boolean plain;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  CompleteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SourceFile source = SourceFile.read(file, console.in());
    Program program = Program.parse(source.text());
    // Blanks behind the last word are the editor's, not the author's: the word may go on.
    String written = source.text().stripTrailing();
    SuggestionContext context =
        SuggestionContext.atEnd(Program.parse(written))
            .orElseThrow(() -> incompletable(source, program));
    CompletionRequest request =
        new CompletionRequest(
            context.description(),
            context.program(),
            context.partialLine(),
            modelOptions.sampling(),
            modelOptions.maxTokens(),
            modelOptions.deadline());
    try (CompletionModel model = modelOptions.open()) {
      Completion completion = model.complete(request, line -> {}, CancelSignal.NEVER);
      String given = given(written, context);
      ModelAnswer answer = new ModelAnswer(model.info(), completion, given);
      answer.print(console, style());
      return answer.exitCode();
    }
  }

  private ModelAnswer.Style style() {
    if (json) {
      return ModelAnswer.Style.JSON;
    }
    return plain ? ModelAnswer.Style.PLAIN : ModelAnswer.Style.MARKED;
  }

  /** The text that stays as its author wrote it: all but a last line that is not finished. */
  private static String given(String text, SuggestionContext context) {
    if (context.partialLine().isEmpty()) {
      return text;
    }
    int lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return text.substring(0, lastLine).stripTrailing();
  }

  private static CommandException incompletable(SourceFile source, Program program) {
    return new CommandException(
        ExitCode.FINDINGS,
        "only a program without errors can be completed\n"
            + DiagnosticFormat.text(source.name(), program).stripTrailing());
  }
}
