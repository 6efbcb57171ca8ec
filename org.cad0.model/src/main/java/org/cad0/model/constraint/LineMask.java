package org.cad0.model.constraint;

import org.cad0.ir.operation.Role;

/**
 * Follows one line as it is written token by token, and tells which tokens may come next.
 *
 * <p>Used by one thread; the lines of a program are written with one mask, one after the other.
 */
public final class LineMask {
  private final TokenTexts tokens;
  private final TokenTrie trie;
  private final LineState state = new LineState();
  private final StringBuilder line = new StringBuilder();
  private LineContext context = LineContext.NONE;

  /** Creates a mask over the tokens of one model. */
  public LineMask(TokenTexts tokens) {
    this.tokens = tokens;
    this.trie = new TokenTrie(tokens);
  }

  /** Returns the number of tokens, which is the most that {@link #collect} can find. */
  public int tokenCount() {
    return tokens.texts().size();
  }

  /**
   * Starts the line that follows {@code program}.
   *
   * @param typed characters that the line must start with
   */
  public void startLine(GrowingProgram program, String typed) {
    context = program.nextLine(typed);
    restart();
  }

  /** Goes back to the beginning of the line. */
  public void restart() {
    state.start(context);
    line.setLength(0);
  }

  /**
   * Goes back to the beginning of the line and forbids the operation that it had.
   *
   * @return false if no operation is left
   */
  public boolean restartWithout() {
    context = context.without(state.operations());
    restart();
    return context.available() != 0;
  }

  /**
   * Collects the tokens with which the line can go on or be finished.
   *
   * @param allowed receives the tokens
   * @return how many they are
   */
  public int collect(int[] allowed) {
    int count = trie.collect(state, allowed);
    if (state.isComplete()) {
      allowed[count++] = tokens.lineEnd();
      Role role = OperationForm.ALL.get(state.form()).operation().role();
      if (role == Role.SOLID || role == Role.SKETCH_END) {
        allowed[count++] = tokens.end();
      }
    }
    return count;
  }

  /** Appends one of the tokens that {@link #collect} found, other than those that finish a line. */
  public void append(int token) {
    String text = tokens.texts().get(token);
    for (int i = 0; i < text.length(); i++) {
      state.advance(text.charAt(i));
    }
    line.append(text);
  }

  /** Tells whether more is written than was typed, so that another choice was possible. */
  public boolean isBehindTyped() {
    return line.length() >= context.typed().length();
  }

  /** Returns the line so far. */
  public String line() {
    return line.toString();
  }
}
