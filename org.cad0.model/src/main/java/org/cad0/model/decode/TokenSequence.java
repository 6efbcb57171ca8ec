package org.cad0.model.decode;

import java.util.Arrays;

/** A text as token numbers, which grows and shrinks at its end. */
public final class TokenSequence {
  private int[] tokens = new int[64];
  private int length;

  /** Returns the number of tokens. */
  public int length() {
    return length;
  }

  /** Returns the token at {@code index}. */
  public int get(int index) {
    return tokens[index];
  }

  /** Appends a token. */
  public void add(int token) {
    if (length == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * length);
    }
    tokens[length++] = token;
  }

  /** Appends some tokens. */
  public void addAll(int... added) {
    for (int token : added) {
      add(token);
    }
  }

  /** Cuts the sequence to its first {@code newLength} tokens. */
  public void truncate(int newLength) {
    length = Math.min(length, newLength);
  }

  /** Returns how many tokens this sequence and {@code other} have in common at the beginning. */
  public int commonPrefix(TokenSequence other) {
    int shorter = Math.min(length, other.length);
    int mismatch = Arrays.mismatch(tokens, 0, shorter, other.tokens, 0, shorter);
    return mismatch < 0 ? shorter : mismatch;
  }
}
