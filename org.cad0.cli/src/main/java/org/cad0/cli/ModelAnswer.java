package org.cad0.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.cad0.model.Completion;
import org.cad0.model.ModelInfo;
import org.cad0.model.StopReason;

/**
 * What a model added to a program, and how it is printed.
 *
 * @param model the model that answered
 * @param completion what it added
 * @param given the text in front of it
 */
record ModelAnswer(ModelInfo model, Completion completion, String given) {

  /** How an answer is printed. */
  enum Style {
    /** A valid program whose added lines end with a comment; a last comment names the model. */
    MARKED,
    /** The same without marks, where all is added. */
    SUMMARIZED,
    /** The program alone. */
    PLAIN,
    /** One JSON document. */
    JSON
  }

  private static final String MARK = "  # added";

  private static final double NANOS_PER_MILLI = 1e6;

  /** Prints the answer to standard output and what the user should know to standard error. */
  void print(Console console, Style style) {
    switch (style) {
      case MARKED -> console.out().print(join(MARK) + summary());
      case SUMMARIZED -> console.out().print(join("") + summary());
      case PLAIN -> console.out().print(join(""));
      case JSON -> console.printJson(json());
    }
    note().ifPresent(console::tell);
  }

  /** Returns whether nothing was added. */
  boolean isEmpty() {
    return completion.lines().isEmpty();
  }

  /** Returns whether the model would have gone on. */
  boolean isCut() {
    return completion.stopReason() != StopReason.END;
  }

  /** Returns the same answer behind another text. */
  ModelAnswer behind(String text) {
    return new ModelAnswer(model, completion, text);
  }

  /** Returns whether the answer makes a program without errors. */
  int exitCode() {
    return Program.parse(join("")).hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private Optional<String> note() {
    if (isCut()) {
      return Optional.of("the answer was cut: " + reason());
    }
    return isEmpty()
        ? Optional.of("nothing to add: the model takes the program as complete")
        : Optional.empty();
  }

  private String reason() {
    return switch (completion.stopReason()) {
      case END -> "it ended";
      case TOKEN_LIMIT -> "it reached the longest answer; raise --max-tokens";
      case DEADLINE -> "it ran out of time; raise --deadline";
      case CONTEXT_FULL ->
          "the program fills the model's context of " + model.contextTokens() + " tokens";
    };
  }

  /** The given text and the added lines, each with {@code mark} behind it. */
  private String join(String mark) {
    StringBuilder text = new StringBuilder();
    Stream.concat(
            given.isEmpty() ? Stream.empty() : Stream.of(given),
            completion.lines().stream().map(line -> line + mark))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "# %s %s: %d tokens in %.0f ms, the first after %.0f ms%n",
        model.name(),
        model.version(),
        completion.tokens(),
        millis(completion.total()),
        millis(completion.timeToFirstToken()));
  }

  private ObjectNode json() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("program", join(""));
    completion.lines().forEach(answer.putArray("added")::add);
    answer
        .put("stopReason", completion.stopReason().name().toLowerCase(Locale.ROOT))
        .put("promptTokens", completion.promptTokens())
        .put("tokens", completion.tokens())
        .put("timeToFirstTokenMs", millis(completion.timeToFirstToken()))
        .put("totalMs", millis(completion.total()));
    answer.putObject("model").put("name", model.name()).put("version", model.version());
    return answer;
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / NANOS_PER_MILLI;
  }
}
