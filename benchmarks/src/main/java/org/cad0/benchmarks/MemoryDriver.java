package org.cad0.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how much memory the server holds while a document is edited and asked about. Linux tells
 * it for every process; elsewhere nothing is measured.
 */
final class MemoryDriver implements Driver {
  private static final double WANTED_MEGABYTES = 200;
  private static final int EDITS_BETWEEN_LOOKS = 10;
  private static final long PAUSE_MILLISECONDS = 50;
  private static final String URI = "file:///benchmark/part.cir";

  private final List<String> server;

  MemoryDriver(List<String> server) {
    this.server = server;
  }

  @Override
  public List<Measurement> measure(Effort effort) throws Exception {
    String text = Programs.ofLines(effort.requestLines());
    Typing typing = new Typing(text);
    Samples megabytes = new Samples();
    try (ServerConnection connection = new ServerConnection(server)) {
      Path status = Path.of("/proc", Long.toString(connection.process().pid()), "status");
      if (!Files.exists(status)) {
        return List.of();
      }
      connection.open(URI, text);
      long end = System.nanoTime() + effort.memorySeconds() * 1_000_000_000L;
      do {
        for (int i = 0; i < EDITS_BETWEEN_LOOKS; i++) {
          var edit = typing.next();
          connection.change(URI, typing.version(), edit);
          Requests.askWhatEditorsAsk(connection, URI);
          Thread.sleep(PAUSE_MILLISECONDS);
        }
        megabytes.add(residentMegabytes(status));
      } while (System.nanoTime() < end);
    }
    return List.of(
        Measurement.of(
            "resident memory while editing %,d lines".formatted(effort.requestLines()),
            "MB",
            megabytes,
            Goal.p95AtMost(WANTED_MEGABYTES)));
  }

  private static double residentMegabytes(Path status) throws IOException {
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000)
        .findFirst()
        .orElseThrow();
  }
}
