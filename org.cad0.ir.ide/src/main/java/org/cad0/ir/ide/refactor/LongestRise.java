package org.cad0.ir.ide.refactor;

import java.util.BitSet;
import java.util.List;
import org.cad0.ir.task.CancelSignal;

/** The longest part of a sequence whose numbers rise, not necessarily next to each other. */
final class LongestRise {

  private LongestRise() {}

  /** Returns the numbers of the part; {@code numbers} are different from each other. */
  static BitSet of(List<Integer> numbers, CancelSignal cancel) {
    int[] places = new int[numbers.size()];
    int[] previous = new int[numbers.size()];
    int length = 0;
    for (int i = 0; i < numbers.size(); i++) {
      cancel.check();
      int low = firstNotBelow(numbers, places, length, numbers.get(i));
      previous[i] = low == 0 ? -1 : places[low - 1];
      places[low] = i;
      length = Math.max(length, low + 1);
    }
    BitSet part = new BitSet();
    for (int i = length == 0 ? -1 : places[length - 1]; i >= 0; i = previous[i]) {
      part.set(numbers.get(i));
    }
    return part;
  }

  /** Finds the shortest rise whose last number is not below {@code number}. */
  private static int firstNotBelow(List<Integer> numbers, int[] places, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers.get(places[middle]) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
