package org.cad0.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.cad0.ir.format.Formatter;
import org.cad0.ir.portable.PortableForm;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.LanguageProfile;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "open (default) keeps every statement as it is written; vcad rewrites what vcad 0.2"
              + " rejects, and exits with 1 where errors are in the way.",
      converter = ProfileConverter.class)
  private LanguageProfile profile = LanguageProfile.OPEN;

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
    boolean fails =
        outcomes.stream().anyMatch(outcome -> !outcome.portable() || (check && outcome.changed()));
    return failure.orElse(fails ? ExitCode.FINDINGS : ExitCode.OK);
  }

  /**
   * What became of a program.
   *
   * @param file what messages call it
   * @param changed whether it was not formatted
   * @param portable whether it is in the profile that was asked for
   * @param shown the formatted program where it goes to standard output
   */
  private record Outcome(String file, boolean changed, boolean portable, Optional<String> shown) {}

  private Outcome format(SourceFile source) {
    Program program = Program.parse(source.text());
    tellOfErrors(source, program);
    boolean isPortable = true;
    if (profile == LanguageProfile.VCAD) {
      PortableForm form = PortableForm.of(program, CancelSignal.NEVER);
      isPortable = form.rest().isEmpty();
      program = Program.parse(form.text());
    }
    List<Replacement> edits = Formatter.format(program, CancelSignal.NEVER);
    String formatted = Replacement.apply(edits, program.text());
    boolean isChanged = !formatted.equals(source.text());
    if (!check && isChanged && !source.isStandardInput()) {
      WholeFile.write(Path.of(source.name()), formatted);
    }
    boolean isShown = !check && source.isStandardInput();
    return new Outcome(
        source.name(), isChanged, isPortable, isShown ? Optional.of(formatted) : Optional.empty());
  }

  private void print(Outcome outcome) {
    outcome.shown().ifPresent(console.out()::print);
    if (check && outcome.changed()) {
      console.out().println(outcome.file());
    }
  }

  private ObjectNode entry(Outcome outcome) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("file", outcome.file()).put("changed", outcome.changed());
    if (profile == LanguageProfile.VCAD) {
      entry.put("portable", outcome.portable());
    }
    outcome.shown().ifPresent(program -> entry.put("program", program));
    return entry;
  }

  private void tellOfErrors(SourceFile source, Program program) {
    if (program.hasErrors()) {
      console.tell(
          source.name() + ": lines with errors stay as they are; `cad0 validate` lists them");
    }
  }

  /** Reads the name of a profile. */
  private static final class ProfileConverter implements ITypeConverter<LanguageProfile> {
    @Override
    public LanguageProfile convert(String name) {
      for (LanguageProfile known : LanguageProfile.values()) {
        if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
          return known;
        }
      }
      throw new TypeConversionException("'" + name + "' is no profile; write open or vcad");
    }
  }
}
