package org.cad0.benchmarks;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures how long each request takes that comes right after an edit, when nothing is known of the
 * new text yet.
 */
final class RequestDriver implements Driver {
  private static final double WANTED_MILLISECONDS = 50;
  private static final int WARM_UP_ROUNDS = 20;
  private static final String URI = "file:///benchmark/part.cir";

  private final List<String> server;

  RequestDriver(List<String> server) {
    this.server = server;
  }

  @Override
  public List<Measurement> measure(Effort effort) throws Exception {
    List<Measurement> found = new ArrayList<>();
    String text = Programs.ofLines(effort.requestLines());
    Typing typing = new Typing(text);
    try (ServerConnection connection = new ServerConnection(server)) {
      connection.open(URI, text);
      for (Map.Entry<String, JsonObject> request :
          Requests.about(URI, effort.requestLines()).entrySet()) {
        try {
          rounds(connection, typing, request, Math.min(WARM_UP_ROUNDS, effort.rounds()));
          found.add(
              Measurement.of(
                  request.getKey() + ", %,d lines".formatted(effort.requestLines()),
                  "ms",
                  rounds(connection, typing, request, effort.rounds()),
                  Goal.p95AtMost(WANTED_MILLISECONDS)));
        } catch (Refused refused) {
          if (refused.isOffered()) {
            throw refused;
          }
        }
      }
    }
    return found;
  }

  private static Samples rounds(
      ServerConnection connection, Typing typing, Map.Entry<String, JsonObject> request, int rounds)
      throws Refused {
    Samples milliseconds = new Samples();
    for (int i = 0; i < rounds; i++) {
      var edit = typing.next();
      long start = System.nanoTime();
      connection.send(URI, typing.version(), edit);
      connection.answer(request.getKey(), request.getValue());
      milliseconds.add(ServerConnection.milliseconds(System.nanoTime() - start));
    }
    return milliseconds;
  }
}
