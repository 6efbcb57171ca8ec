package org.cad0.cli;

import java.util.concurrent.Callable;
import org.cad0.ir.ide.suggestion.SuggestionContext;
import org.cad0.ir.program.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final AnswerOptions answerOptions = new AnswerOptions();

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
            .or(() -> SuggestionContext.atEnd(Program.parse(written + "\n")))
            .orElseThrow(() -> incompletable(source, program));
    if (context.isBlank()) {
      throw new CommandException(
          ExitCode.FINDINGS,
          source.name()
              + ": there is nothing to go on; write a comment that says what to make, such as"
              + " `# 20 mm cube`, or a first statement");
    }
    ModelAnswer answer = modelOptions.ask(context, given(written, context));
    if (answer.isEmpty() && !context.partialLine().isEmpty()) {
      if (!answer.isCut() && program.hasErrors()) {
        throw incompletable(source, program);
      }
      answer = answer.behind(written);
    }
    answer.print(console, answerOptions.style(ModelAnswer.Style.MARKED));
    return answer.exitCode();
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
