package org.cad0.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the tools and reports in a table and in JSON. */
@Command(
    name = "cad0 bench",
    description = "Measure how fast and how large the tools are.",
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

  /** What can be measured. */
  enum Subject {
    CHECK,
    EDITS,
    REQUESTS,
    START,
    MEMORY
  }

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "SUBJECT",
      description = "Measure only these: ${COMPLETION-CANDIDATES}.")
  private Set<Subject> subjects = EnumSet.allOf(Subject.class);

  @Option(names = "--quick", description = "Fewer rounds: a minute, rough figures.")
  private boolean quick;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures go as JSON; default ${DEFAULT-VALUE}.")
  private Path out = Path.of("target", "benchmarks.json");

  /** Runs the command line in the checkout. */
  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new Main());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<String> server = ServerConnection.packaged(Path.of("").toAbsolutePath());
    Report report = run(server, quick ? Effort.QUICK : Effort.FULL, subjects, System.err);
    report.write(out);
    System.out.print(report.table());
    return 0;
  }

  /** Measures {@code subjects} with servers started by the command {@code server}. */
  static Report run(List<String> server, Effort effort, Set<Subject> subjects, PrintStream progress)
      throws Exception {
    List<Measurement> found = new ArrayList<>();
    for (Subject subject : subjects) {
      progress.println("Measuring " + subject);
      found.addAll(driver(subject, server).measure(effort));
    }
    return new Report(found);
  }

  private static Driver driver(Subject subject, List<String> server) {
    return switch (subject) {
      case CHECK -> new CheckDriver();
      case EDITS -> new EditDriver(server);
      case REQUESTS -> new RequestDriver(server);
      case START -> new StartDriver(server);
      case MEMORY -> new MemoryDriver(server);
    };
  }
}
