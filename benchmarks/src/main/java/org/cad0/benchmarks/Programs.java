package org.cad0.benchmarks;

import java.util.List;
import java.util.Locale;

/** Programs to measure with: without findings, and no two lines alike, as authors write them. */
final class Programs {

  /** Programs of twelve lines, as data sets have them: drilled, drawn and patterned parts. */
  static final List<String> OF_TWELVE_LINES =
      List.of(
          """
          # 50x30 mm mounting plate with 4 corner holes
          C 50 30 5
          Y 2.5 7
          T 1 5 5 -1
          T 1 45 5 -1
          T 1 5 25 -1
          T 1 45 25 -1
          D 0 2
          D 6 3
          D 7 4
          D 8 5
          F 9 0.75
          """,
          """
          # L-bracket 40.5 x 22.25 mm, 8.125 mm thick
          SK 0 0 0 1 0 0 0 1 0
            L 0 0 40.5 0
            L 40.5 0 40.5 8.125
            L 40.5 8.125 8.125 8.125
            L 8.125 8.125 8.125 22.25
            L 8.125 22.25 0 22.25
            L 0 22.25 0 0
          END
          E 0 0 0 12.5
          Y 3.3 20
          D 1 2
          """,
          """
          C 60 60 8 "base"
          Y 4.25 10
          T 1 50 30 -1
          CP 2 30 30 0 0 0 1 6 360
          D 0 3
          K 10 6.5 20
          T 5 30 30 8
          U 4 6
          R 7 0 0 45
          X 8 1 1 -1
          LP 9 1 0 0 3 75.5
          CH 10 0.4
          """);

  private Programs() {}

  /** Returns a program of {@code lines} lines: a plate with ever more holes, and notes. */
  static String ofLines(int lines) {
    StringBuilder text = new StringBuilder("# plate with many holes\nC 900 900 5 \"plate\"\n");
    int written = 2;
    int plate = 0;
    int node = 1;
    for (int hole = 0; written < lines; hole++) {
      if (lines - written < 4) {
        text.append("# end\n");
        written++;
        continue;
      }
      text.append("# hole ").append(hole).append('\n');
      text.append(line("Y %.3f %d", 1 + hole / 1000.0, 7));
      text.append(line("T %d %d %.1f -1", node, hole % 890 + 5, 5 + hole / 40.0));
      text.append(line("D %d %d", plate, node + 1));
      plate = node + 2;
      node += 3;
      written += 4;
    }
    return text.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
