package org.cad0.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams a command works with, so that commands can be tested without a process.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: progress, notes and errors
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

  /** Tells the user something on standard error, in the name of the program. */
  void tell(String message) {
    err.println("cad0: " + message);
  }

  /** Prints {@code node} to standard output, indented. */
  void printJson(JsonNode node) {
    try {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }
}
