package org.cad0.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code cad0} command. */
@Command(
    name = "cad0",
    description = "Language tooling for Compact IR, the line-based CAD language.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "From a source checkout, `cad0 build` builds and `cad0 test` runs all tests.",
      "Exit codes: 0 done, 1 the program has errors, 2 wrong usage,",
      "3 a file cannot be read or written, 4 the model cannot be opened,",
      "70 the product cannot be built, 130 interrupted."
    })
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int exitCode = run(new Console(System.in, out, err), arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** Runs the command line with the given streams and returns its exit code. */
  static int run(Console console, String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine
        .addSubcommand(new CompleteCommand(console))
        .addSubcommand(new GenerateCommand(console))
        .addSubcommand(new ValidateCommand(console))
        .addSubcommand(new FormatCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new ImportCommand(console))
        .addSubcommand(new LspCommand())
        .addSubcommand(
            new CommandLine(new DatasetCommand())
                .addSubcommand(new DatasetGenerateCommand(console)))
        .addSubcommand(
            new CommandLine(new ModelCommand()).addSubcommand(new ModelInfoCommand(console)));
    commandLine.setOut(writer(console.out()));
    commandLine.setErr(writer(console.err()));
    commandLine.setExecutionExceptionHandler(
        (exception, command, parsed) -> report(exception, console));
    return commandLine.execute(arguments);
  }

  private static int report(Exception exception, Console console) {
    return switch (exception) {
      case CommandException failure -> {
        console.tell(failure.getMessage());
        yield failure.exitCode();
      }
      case CancellationException cancelled -> {
        console.tell("interrupted");
        yield ExitCode.CANCELLED;
      }
      default -> throw new IllegalStateException(exception);
    };
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The streams of {@link System} use the platform's encoding; results are UTF-8 everywhere. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
