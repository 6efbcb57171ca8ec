package org.cad0.ir.operation;

import java.util.Map;

/** A condition that several arguments of one operation must meet together. */
public sealed interface ArgumentRule {

  /**
   * The vector of three arguments must not vanish.
   *
   * @param first index of the x component among the operation's arguments
   * @param meaning what the vector is, for example {@code axis}
   */
  record NonZeroVector(int first, String meaning) implements ArgumentRule {}

  /**
   * At least one of two neighboring arguments must not be zero.
   *
   * @param first index of the first of the two
   */
  record NotBothZero(int first) implements ArgumentRule {}

  /**
   * Two vectors of three arguments each must not be parallel, so that they span a plane.
   *
   * @param first index of the x component of the first vector; the second follows it
   */
  record NotParallel(int first) implements ArgumentRule {}

  /**
   * A keyword tells how many of the optional arguments behind it are given.
   *
   * @param keyword index of the keyword among the operation's arguments
   * @param counts number of arguments behind each keyword
   */
  record CountByKeyword(int keyword, Map<String, Integer> counts) implements ArgumentRule {}

  /**
   * Some optional arguments are given all or not at all.
   *
   * @param first index of the first of them
   * @param count how many they are
   */
  record AllOrNone(int first, int count) implements ArgumentRule {}
}
