package org.cad0.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cad0.training.generate.DatasetGenerator;
import org.cad0.training.generate.DatasetSummary;
import org.cad0.training.generate.GeneratorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes training data. */
@Command(
    name = "generate",
    description = "Make training data: train.jsonl, val.jsonl, test.jsonl and manifest.json.",
    mixinStandardHelpOptions = true)
final class DatasetGenerateCommand implements Callable<Integer> {

  /** How often the progress bar is drawn, in ms. */
  private static final int REDRAW_MILLIS = 200;

  private static final int BAR_WIDTH = 100;

  private final Console console;

  @Option(names = "--samples", paramLabel = "N", required = true, description = "Number of rows.")
  private long samples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed; the same samples and seed give the same bytes. Default: 1.")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write; made if it does not exist.")
  private Path out = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Default: one per processor. Does not change the result.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  DatasetGenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DatasetGenerator generator = new DatasetGenerator(options());
    DatasetSummary summary;
    try (Interrupt interrupt = new Interrupt();
        ProgressBar bar = progressBar()) {
      summary = generator.generate(out, (rows, total) -> bar.stepTo(rows), interrupt);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INPUT_OUTPUT, out + ": the data set cannot be written: " + e.getMessage(), e);
    }
    if (json) {
      console.printJson(json(summary));
    } else {
      print(summary);
    }
    return ExitCode.OK;
  }

  private GeneratorOptions options() {
    try {
      return new GeneratorOptions(samples, seed, threads);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage(), e);
    }
  }

  private ProgressBar progressBar() {
    return new ProgressBarBuilder()
        .setTaskName("Generating rows")
        .setInitialMax(samples)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), BAR_WIDTH))
        .showSpeed()
        .build();
  }

  private void print(DatasetSummary summary) {
    console
        .out()
        .printf(Locale.ROOT, "%,d rows in %s%n", summary.rows(), out)
        .printf("splits    %s%n", listed(bySplit(summary)))
        .printf("tasks     %s%n", listed(summary.tasks()))
        .printf("families  %s%n", listed(summary.families()));
  }

  private static String listed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> String.format(Locale.ROOT, "%s %,d", count.getKey(), count.getValue()))
        .collect(joining(", "));
  }

  private static Map<String, Long> bySplit(DatasetSummary summary) {
    Map<String, Long> rows = new TreeMap<>();
    summary.splits().forEach((split, count) -> rows.put(split.word(), count));
    return rows;
  }

  private static ObjectNode json(DatasetSummary summary) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rows", summary.rows())
        .put("seed", summary.seed())
        .put("generatorVersion", summary.version());
    bySplit(summary).forEach(node.putObject("splits")::put);
    summary.tasks().forEach(node.putObject("tasks")::put);
    summary.families().forEach(node.putObject("families")::put);
    summary.sha256().forEach(node.putObject("sha256")::put);
    return node;
  }
}
