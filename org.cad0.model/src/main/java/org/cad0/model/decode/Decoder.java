package org.cad0.model.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.model.LineListener;
import org.cad0.model.Sampling;
import org.cad0.model.StopReason;
import org.cad0.model.constraint.GrowingProgram;
import org.cad0.model.constraint.LineMask;
import org.cad0.model.constraint.TokenTexts;

/**
 * Continues programs with a model, whose every token passes the mask.
 *
 * <p>A program ends in one of two ways: the model says so after a whole operation, or the budget is
 * exhausted; then the unfinished line, and an unfinished sketch block with it, is dropped.
 */
public final class Decoder {
  private final LogitSource source;
  private final TokenTexts texts;
  private final LineWriter writer;

  /** Creates a decoder for one thread at a time. */
  public Decoder(LogitSource source, TokenTexts texts) {
    this.source = source;
    this.texts = texts;
    this.writer = new LineWriter(source, texts, new LineMask(texts));
  }

  /**
   * What to continue.
   *
   * @param tokens prompt and program, without a line end behind the last line; receives the answer
   * @param program what the tokens say; receives the lines of the answer
   * @param hasLines whether the program has any line
   * @param typed characters that the next line must start with
   */
  public record Start(
      TokenSequence tokens, GrowingProgram program, boolean hasLines, String typed) {}

  /**
   * Continues a program.
   *
   * @throws java.util.concurrent.CancellationException if the budget's signal fires
   */
  public Answer run(Start start, Sampling sampling, Budget budget, LineListener listener) {
    TokenChooser chooser = new TokenChooser(sampling);
    if (start.hasLines()) {
      Optional<StopReason> stop = beginLine(start, chooser, budget);
      if (stop.isPresent()) {
        return new Answer(List.of(), stop.get());
      }
    }
    return writeLines(start, chooser, budget, listener);
  }

  /** Writes the line end behind the given program, unless the model considers it finished. */
  private Optional<StopReason> beginLine(Start start, TokenChooser chooser, Budget budget) {
    TokenSequence tokens = start.tokens();
    Optional<StopReason> exhausted = writer.exhausted(tokens, budget);
    if (exhausted.isPresent()) {
      return exhausted;
    }
    boolean goesOn = start.program().isInSketch() || !start.typed().isEmpty();
    if (!goesOn) {
      int[] allowed = {texts.lineEnd(), texts.end()};
      int token = chooser.choose(source.logits(tokens), allowed, allowed.length);
      if (token == texts.end()) {
        budget.spend();
        return Optional.of(StopReason.END);
      }
    }
    tokens.add(texts.lineEnd());
    return Optional.empty();
  }

  private Answer writeLines(
      Start start, TokenChooser chooser, Budget budget, LineListener listener) {
    TokenSequence tokens = start.tokens();
    GrowingProgram program = start.program();
    List<String> lines = new ArrayList<>();
    List<String> block = new ArrayList<>();
    String typed = start.typed();
    while (true) {
      LineWriter.Outcome outcome = writer.write(tokens, program, typed, chooser, budget);
      switch (outcome) {
        case LINE, LAST_LINE -> {
          program.add(writer.line());
          block.add(writer.line());
          if (!program.isInSketch()) {
            block.forEach(listener::line);
            lines.addAll(block);
            block.clear();
          }
        }
        case NO_LINE -> {
          return new Answer(lines, StopReason.END);
        }
        case STOPPED -> {
          return new Answer(lines, writer.exhausted(tokens, budget).orElseThrow());
        }
      }
      if (outcome == LineWriter.Outcome.LAST_LINE) {
        return new Answer(lines, StopReason.END);
      }
      typed = "";
    }
  }
}
