package org.cad0.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.interchange.SourceExport;
import org.cad0.ir.interchange.cadquery.CadQuery;
import org.cad0.ir.interchange.link.ShareLink;
import org.cad0.ir.interchange.openscad.OpenScad;
import org.cad0.ir.interchange.vcad.Rest;
import org.cad0.ir.interchange.vcad.VcadJson;
import org.cad0.ir.program.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes a program in another form. */
@Command(
    name = "export",
    description =
        "Write a program as OpenSCAD or CadQuery source, as a document of vcad or as a link.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Program to export; - reads standard input.")
  private String file = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.",
      completionCandidates = FormatNames.class,
      converter = FormatConverter.class)
  private Format format;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write; default: print it.")
  private Path out;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "For a link: address of the page that shows programs.")
  private String base = "";

  @Option(
      names = "--rest",
      paramLabel = "FILE",
      description = "For vcad-json: what `cad0 import --rest` kept of the document.")
  private String rest;

  ExportCommand(Console console) {
    this.console = console;
  }

  /** What a program can be written as. */
  private enum Format {
    OPENSCAD,
    CADQUERY,
    VCAD_JSON,
    LINK;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The formats as they are written on the command line. */
  private static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::id).iterator();
    }
  }

  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return Arrays.stream(Format.values())
          .filter(format -> format.id().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is no format; expected one of %s"
                          .formatted(word, String.join(", ", new FormatNames()))));
    }
  }

  @Override
  public Integer call() {
    SourceFile source = SourceFile.read(file, console.in());
    Program program = Program.parse(source.text());
    if (program.hasErrors()) {
      console.err().print(DiagnosticFormat.text(source.name(), program));
      return ExitCode.FINDINGS;
    }
    SourceExport export = export(source, program);
    export.notes().forEach(note -> console.tell(source.name() + ": " + note));
    if (out == null) {
      console.out().print(export.text());
    } else {
      WholeFile.write(out, export.text());
    }
    return ExitCode.OK;
  }

  private SourceExport export(SourceFile source, Program program) {
    try {
      return switch (format) {
        case OPENSCAD -> OpenScad.export(program);
        case CADQUERY -> CadQuery.export(program);
        case VCAD_JSON -> VcadJson.write(program, rest());
        case LINK -> line(ShareLink.write(base, source.text()));
      };
    } catch (ExportException e) {
      throw new CommandException(ExitCode.FINDINGS, source.name() + ": " + e.getMessage(), e);
    }
  }

  private Rest rest() {
    if (rest == null) {
      return Rest.none();
    }
    SourceFile kept = SourceFile.read(rest, console.in());
    try {
      return Rest.fromJson(kept.text());
    } catch (ImportException e) {
      throw new CommandException(ExitCode.INPUT_OUTPUT, kept.name() + ": " + e.getMessage(), e);
    }
  }

  private static SourceExport line(SourceExport link) {
    return new SourceExport(link.text() + "\n", List.copyOf(link.notes()));
  }
}
