package org.cad0.ir.ide.refactor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Equal rows of copies at equal distances.
 *
 * @param row the first row
 * @param step from one row to the next, in mm
 * @param count how many rows there are
 */
record Grid(Row row, Vector step, int count) {
  private static final Comparator<Placements.Copy> BY_PLACE =
      Comparator.<Placements.Copy, BigDecimal>comparing(copy -> copy.at().x())
          .thenComparing(copy -> copy.at().y())
          .thenComparing(copy -> copy.at().z());

  /** Recognizes copies in rows along one axis that follow each other along another. */
  static Optional<Grid> of(Placements placements) {
    List<Placements.Copy> copies = new ArrayList<>(placements.copies());
    copies.sort(BY_PLACE);
    int length = lengthOfFirstRow(copies);
    if (length < 2 || length == copies.size() || copies.size() % length != 0) {
      return Optional.empty();
    }
    List<Placements.Copy> starts = new ArrayList<>();
    Optional<Row> first = Row.ofSorted(copies.subList(0, length));
    for (int start = 0; start < copies.size(); start += length) {
      Optional<Row> row = Row.ofSorted(copies.subList(start, start + length));
      if (row.isEmpty() || !row.get().step().equalsAbout(first.orElseThrow().step())) {
        return Optional.empty();
      }
      starts.add(copies.get(start));
    }
    return Row.ofSorted(starts)
        .map(column -> new Grid(first.orElseThrow(), column.step(), column.count()));
  }

  private static int lengthOfFirstRow(List<Placements.Copy> copies) {
    Vector step = copies.get(1).at().minus(copies.get(0).at());
    int length = 2;
    while (length < copies.size()
        && copies.get(length).at().minus(copies.get(length - 1).at()).equalsAbout(step)) {
      length++;
    }
    return length;
  }
}
