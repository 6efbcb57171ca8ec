package org.cad0.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cad0.model.CompletionModel;
import org.cad0.model.ModelInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what a model is. */
@Command(
    name = "info",
    description = "Tell what the model is: name, version, size and backend.",
    mixinStandardHelpOptions = true)
final class ModelInfoCommand implements Callable<Integer> {
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private final Console console;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "Model folder to look at instead of the embedded model.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  ModelInfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ModelInfo info = read();
    if (json) {
      ObjectNode metrics = JsonNodeFactory.instance.objectNode();
      info.metrics().forEach(metrics::put);
      console.printJson(
          JsonNodeFactory.instance
              .objectNode()
              .put("name", info.name())
              .put("version", info.version())
              .put("backend", info.backend())
              .put("parameters", info.parameters())
              .put("sizeBytes", info.sizeBytes())
              .put("contextTokens", info.contextTokens())
              .set("metrics", metrics));
    } else {
      console
          .out()
          .printf(
              Locale.ROOT,
              "name        %s%nversion     %s%nbackend     %s%nparameters  %,d%n"
                  + "size        %.1f MB%ncontext     %,d tokens%n",
              info.name(),
              info.version(),
              info.backend(),
              info.parameters(),
              info.sizeBytes() / BYTES_PER_MEGABYTE,
              info.contextTokens());
      new TreeMap<>(info.metrics()).forEach((name, share) -> printMetric(name, share));
    }
    return ExitCode.OK;
  }

  private void printMetric(String name, double share) {
    console.out().printf(Locale.ROOT, "%s  %.1f %%%n", name, share * 100);
  }

  private ModelInfo read() {
    try (CompletionModel model = ModelOptions.open(folder)) {
      return model.info();
    }
  }
}
