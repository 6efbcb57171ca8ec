package org.cad0.benchmarks;

import java.util.List;

/** Measures how long it takes from starting the server to the first diagnostics. */
final class StartDriver implements Driver {
  private static final double WANTED_SECONDS = 0.8;
  private static final String URI = "file:///benchmark/part.cir";

  private final List<String> server;

  StartDriver(List<String> server) {
    this.server = server;
  }

  @Override
  public List<Measurement> measure(Effort effort) throws Exception {
    String text = Programs.ofLines(effort.sizes().get(0));
    Samples seconds = new Samples();
    for (int i = 0; i < effort.rounds() / 2; i++) {
      long start = System.nanoTime();
      try (ServerConnection connection = new ServerConnection(server)) {
        seconds.add((connection.open(URI, text) - start) / 1e9);
      }
    }
    return List.of(
        Measurement.of("start to first diagnostics", "s", seconds, Goal.p95AtMost(WANTED_SECONDS)));
  }
}
