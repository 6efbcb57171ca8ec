package org.cad0.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run found, for people and for programs. */
final class Report {
  private static final String ROW = "%-58s %12s %12s %6s  %-14s %s%n";

  private final List<Measurement> measurements;

  Report(List<Measurement> measurements) {
    this.measurements = List.copyOf(measurements);
  }

  /** Returns the measurements as a table. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(ROW.formatted("measurement", "median", "p95", "n", "goal", "met"));
    for (Measurement measurement : measurements) {
      Samples samples = measurement.samples();
      table.append(
          ROW.formatted(
              measurement.name() + " (" + measurement.unit() + ")",
              Figures.written(samples.median()),
              Figures.written(samples.p95()),
              samples.count(),
              measurement.goal().map(Goal::words).orElse(""),
              measurement.met()));
    }
    return table.toString();
  }

  /** Writes the measurements and the machine they were made on as JSON. */
  void write(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode report = mapper.createObjectNode();
    report
        .putObject("machine")
        .put("java", System.getProperty("java.vm.version"))
        .put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
        .put("cores", Runtime.getRuntime().availableProcessors());
    ArrayNode all = report.putArray("measurements");
    for (Measurement measurement : measurements) {
      Samples samples = measurement.samples();
      ObjectNode one =
          all.addObject()
              .put("name", measurement.name())
              .put("unit", measurement.unit())
              .put("median", samples.median())
              .put("p95", samples.p95())
              .put("samples", samples.count());
      measurement
          .goal()
          .ifPresent(goal -> one.put("goal", goal.words()).put("met", goal.isMetBy(samples)));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
  }
}
