package org.cad0.model.constraint;

import java.util.Arrays;

/**
 * The nodes of a growing program by kind. Answers which digits may start or continue a reference.
 */
final class NodeKinds {
  /** {@code solids[i]} is the number of solids among the first {@code i} nodes. */
  private int[] solids = new int[32];

  private int size;

  int size() {
    return size;
  }

  void add(boolean isSketch) {
    if (size + 1 == solids.length) {
      solids = Arrays.copyOf(solids, 2 * solids.length);
    }
    solids[size + 1] = solids[size] + (isSketch ? 0 : 1);
    size++;
  }

  /** Tells whether any node is of the kind. */
  boolean hasAny(boolean isSketch) {
    return hasAny(isSketch, 0, size);
  }

  /** Tells whether {@code node} exists and is of the kind. */
  boolean is(boolean isSketch, int node) {
    return node < size && hasAny(isSketch, node, node + 1);
  }

  /** Tells whether the decimal of any node of the kind starts with the digits of {@code prefix}. */
  boolean startsAny(boolean isSketch, int prefix) {
    if (prefix == 0) {
      return is(isSketch, 0);
    }
    long first = prefix;
    long width = 1;
    while (first < size) {
      if (hasAny(isSketch, (int) first, (int) Math.min(first + width, size))) {
        return true;
      }
      first *= 10;
      width *= 10;
    }
    return false;
  }

  private boolean hasAny(boolean isSketch, int from, int to) {
    int found = solids[to] - solids[from];
    return isSketch ? found < to - from : found > 0;
  }
}
