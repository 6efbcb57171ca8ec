package org.cad0.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.interchange.link.ShareLink;
import org.cad0.ir.interchange.vcad.Loss;
import org.cad0.ir.interchange.vcad.Rest;
import org.cad0.ir.interchange.vcad.VcadJson;
import org.cad0.ir.interchange.vcad.VcadReading;
import org.cad0.ir.program.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a program of a document or a link. */
@Command(
    name = "import",
    description = "Make a program of a JSON document of vcad or of a link.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "Document, or text with a link; - reads standard input.")
  private String file = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; default: print it.")
  private Path out;

  @Option(
      names = "--rest",
      paramLabel = "FILE",
      description = "Where to keep what a program cannot say, for `cad0 export --rest`.")
  private Path rest;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SourceFile source = SourceFile.read(file, console.in());
    VcadReading reading = read(source);
    if (out == null) {
      console.out().print(reading.program());
    } else {
      WholeFile.write(out, reading.program());
    }
    if (rest != null) {
      WholeFile.write(rest, reading.rest().toJson());
    }
    tell(source, reading.losses());
    Program program = Program.parse(reading.program());
    console.err().print(DiagnosticFormat.text(out == null ? "<program>" : out.toString(), program));
    return program.hasErrors() || reading.changesShape() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static VcadReading read(SourceFile source) {
    try {
      return ShareLink.isLink(source.text())
          ? new VcadReading(ShareLink.read(source.text()), Rest.none(), List.of())
          : VcadJson.read(source.text());
    } catch (ImportException e) {
      throw new CommandException(ExitCode.FINDINGS, source.name() + ": " + e.getMessage(), e);
    }
  }

  /** Says the same of many places in one line. */
  private void tell(SourceFile source, List<Loss> losses) {
    Map<String, String> places = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Loss loss : losses) {
      places.putIfAbsent(loss.message(), loss.pointer());
      counts.merge(loss.message(), 1, Integer::sum);
    }
    places.forEach(
        (message, place) -> {
          int others = counts.get(message) - 1;
          String more = others > 0 ? " (and at %d more places)".formatted(others) : "";
          console.tell(source.name() + ": " + place + ": " + message + more);
        });
  }
}
