package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Copies at equal distances.
 *
 * @param first the copy at one end
 * @param step from one to the next: offsets in mm or angles in degrees
 * @param count how many there are
 */
record Row(int first, Vector step, int count) {

  /** Recognizes copies along a line, in whatever order they are written. */
  static Optional<Row> of(Placements placements) {
    List<Placements.Copy> sorted = new ArrayList<>(placements.copies());
    Vector along = sorted.get(1).at().minus(sorted.get(0).at());
    sorted.sort(Comparator.comparing(copy -> copy.at().dot(along)));
    if (sorted.get(0).node() > sorted.get(sorted.size() - 1).node()) {
      // The pattern starts from the end that is written first.
      sorted = sorted.reversed();
    }
    return ofSorted(sorted);
  }

  /** Recognizes copies along a line, one behind the other. */
  static Optional<Row> ofSorted(List<Placements.Copy> copies) {
    Vector start = copies.get(0).at();
    Vector step = copies.get(1).at().minus(start);
    if (step.equalsAbout(Vector.ZERO)) {
      return Optional.empty();
    }
    for (int i = 2; i < copies.size(); i++) {
      if (!copies.get(i).at().equalsAbout(start.plus(step.times(BigDecimal.valueOf(i))))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Row(copies.get(0).node(), step, copies.size()));
  }
}
