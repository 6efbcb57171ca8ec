package org.cad0.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.cad0.ir.format.Formatter;
import org.cad0.ir.program.Program;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays programs out. */
@Command(
    name = "format",
    description = "Lay programs out; files that are formatted already are not touched.",
    mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Programs to format; - formats standard input to standard output.")
  private List<String> files = List.of();

  @Option(
      names = "--check",
      description = "Write nothing; name the files that would change and exit with 1.")
  private boolean check;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  FormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Outcome> outcomes = new ArrayList<>();
    OptionalInt failure =
        SourceFile.readEach(
            files,
            console,
            source -> {
              Outcome outcome = format(source);
              outcomes.add(outcome);
              if (!json) {
                print(outcome);
              }
            });
    if (json) {
      ArrayNode report = JsonNodeFactory.instance.arrayNode();
      outcomes.forEach(outcome -> report.add(entry(outcome)));
      console.printJson(report);
    }
    boolean fails = check && outcomes.stream().anyMatch(Outcome::changed);
    return failure.orElse(fails ? ExitCode.FINDINGS : ExitCode.OK);
  }

  /**
   * What became of a program.
   *
   * @param file what messages call it
   * @param changed whether it was not formatted
   * @param shown the formatted program where it goes to standard output
   */
  private record Outcome(String file, boolean changed, Optional<String> shown) {}

  private Outcome format(SourceFile source) {
    Program program = Program.parse(source.text());
    List<Replacement> edits = Formatter.format(program, CancelSignal.NEVER);
    tellOfErrors(source, program);
    if (check) {
      return new Outcome(source.name(), !edits.isEmpty(), Optional.empty());
    }
    String formatted = Replacement.apply(edits, source.text());
    boolean isFile = !source.isStandardInput();
    if (isFile && !edits.isEmpty()) {
      WholeFile.write(Path.of(source.name()), formatted);
    }
    return new Outcome(
        source.name(), !edits.isEmpty(), isFile ? Optional.empty() : Optional.of(formatted));
  }

  private void print(Outcome outcome) {
    outcome.shown().ifPresent(console.out()::print);
    if (check && outcome.changed()) {
      console.out().println(outcome.file());
    }
  }

  private static ObjectNode entry(Outcome outcome) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("file", outcome.file()).put("changed", outcome.changed());
    outcome.shown().ifPresent(program -> entry.put("program", program));
    return entry;
  }

  private void tellOfErrors(SourceFile source, Program program) {
    if (program.hasErrors()) {
      console.tell(
          source.name() + ": lines with errors stay as they are; `cad0 validate` lists them");
    }
  }
}
