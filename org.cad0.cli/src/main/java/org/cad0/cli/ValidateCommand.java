package org.cad0.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.cad0.ir.program.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks programs and prints every finding. */
@Command(
    name = "validate",
    description = "Check programs; every finding is printed as file:line:column: error[code]: ….",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Programs to check; - reads standard input.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  private boolean hasErrors;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ArrayNode report = JsonNodeFactory.instance.arrayNode();
    OptionalInt failure = SourceFile.readEach(files, console, source -> check(source, report));
    if (json) {
      console.printJson(report);
    }
    return failure.orElse(hasErrors ? ExitCode.FINDINGS : ExitCode.OK);
  }

  private void check(SourceFile source, ArrayNode report) {
    Program program = Program.parse(source.text());
    hasErrors |= program.hasErrors();
    if (json) {
      report
          .addObject()
          .put("file", source.name())
          .put("valid", !program.hasErrors())
          .put("nodes", program.nodes().size())
          .set("diagnostics", DiagnosticFormat.json(program));
    } else {
      console.out().print(DiagnosticFormat.text(source.name(), program));
    }
  }
}
