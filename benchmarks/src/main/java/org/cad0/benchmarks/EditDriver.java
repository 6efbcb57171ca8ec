package org.cad0.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures how long a user waits for fresh diagnostics after an edit, by the size of the document.
 *
 * <p>Cold edits are the first ones after the server was started and the document opened; warm ones
 * follow when the server has seen some hundred.
 */
final class EditDriver implements Driver {

  /** What 95 of 100 edits should stay below, in ms, by the lines of the document. */
  private static final Map<Integer, Double> WANTED =
      Map.of(200, 5.0, 2_000, 15.0, 20_000, 60.0, 100_000, 300.0);

  /** How much longer cold edits may take than warm ones. */
  private static final double MOST_COLD_OVER_WARM = 3;

  private static final int WARM_UP_PER_ROUND = 10;
  private static final String URI = "file:///benchmark/part.cir";

  private final List<String> server;

  EditDriver(List<String> server) {
    this.server = server;
  }

  @Override
  public List<Measurement> measure(Effort effort) throws Exception {
    List<Measurement> found = new ArrayList<>();
    int sizeBefore = 0;
    double medianBefore = 0;
    for (int size : effort.sizes()) {
      Samples cold = new Samples();
      Samples warm = new Samples();
      edit(size, effort.rounds(), cold, warm);
      String name = "edit to diagnostics, %,d lines, ".formatted(size);
      Optional<Double> wanted = Optional.ofNullable(WANTED.get(size));
      found.add(
          new Measurement(
              name + "cold",
              "ms",
              cold,
              wanted.map(limit -> Goal.p95AtMost(MOST_COLD_OVER_WARM * limit))));
      found.add(new Measurement(name + "warm", "ms", warm, wanted.map(Goal::p95AtMost)));
      if (sizeBefore > 0) {
        found.add(
            Measurement.of(
                "growth of time over growth of file, to %,d lines".formatted(size),
                "ratio",
                Samples.of(warm.median() / medianBefore * sizeBefore / size),
                Goal.medianAtMost(1)));
      }
      sizeBefore = size;
      medianBefore = warm.median();
    }
    return found;
  }

  private void edit(int size, int rounds, Samples cold, Samples warm) throws Exception {
    String text = Programs.ofLines(size);
    Typing typing = new Typing(text);
    try (ServerConnection connection = new ServerConnection(server)) {
      connection.open(URI, text);
      edit(connection, typing, rounds / 2, cold);
      edit(connection, typing, rounds * WARM_UP_PER_ROUND, new Samples());
      edit(connection, typing, rounds, warm);
    }
  }

  private static void edit(
      ServerConnection connection, Typing typing, int edits, Samples milliseconds) {
    for (int i = 0; i < edits; i++) {
      var edit = typing.next();
      milliseconds.add(connection.change(URI, typing.version(), edit));
    }
  }
}
