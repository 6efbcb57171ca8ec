package org.cad0.ir.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Texts that nobody writes and that must harm nobody. */
public final class HostileTexts {

  /**
   * A text of any size.
   *
   * @param name what is odd about it
   * @param ofSize makes it; the size is a number of lines, words or characters
   */
  public record Kind(String name, IntFunction<String> ofSize) {
    @Override
    public String toString() {
      return name;
    }
  }

  private HostileTexts() {}

  /** Returns all kinds of texts. */
  public static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(
        lines("a chain of references", i -> i == 0 ? "C 9 9 9" : "T " + (i - 1) + " 1 2 " + i));
    kinds.add(lines("ever doubling unions", i -> i == 0 ? "S 4" : "U " + (i - 1) + " " + (i - 1)));
    kinds.add(lines("one node that all use", i -> i == 0 ? "C 9 9 9" : "T 0 1 2 " + i));
    kinds.add(lines("equal lines", i -> "C 9 9 9"));
    kinds.add(lines("references to nodes that do not exist", i -> "U 4000000000 " + (i + 7)));
    kinds.add(lines("counts of a billion", i -> i == 0 ? "S 1" : "LP 0 1 0 0 999999999 " + i));
    kinds.add(lines("unknown operations", i -> "QUX" + i + " 1 2"));
    kinds.add(lines("lower case operations", i -> "t 0 1 2 3"));
    kinds.add(lines("wrong words", i -> "C 10mm 1,5 nan 0x1F \"open"));
    kinds.add(lines("materials that differ", i -> "M m" + i + " 1 1 1 0 0"));
    kinds.add(lines("materials of one name", i -> "M steel 1 1 1 0 0"));
    kinds.add(lines("roots of unknown materials", i -> i == 0 ? "S 1" : "ROOT 0 m" + i));
    kinds.add(lines("instances of one part", i -> "INST i" + i + " p n 0 0 0 0 0 0 1 1 1"));
    kinds.add(lines("sketches without end", i -> "SK 0 0 0 1 0 0 0 1 0"));
    kinds.add(
        lines("a sketch of many lines", i -> i == 0 ? "SK 0 0 0 1 0 0 0 1 0" : "L 0 0 1 " + i));
    kinds.add(lines("segments without a sketch", i -> "L 0 0 1 " + i));
    kinds.add(
        lines("arcs without length", i -> i == 0 ? "SK 0 0 0 1 0 0 0 1 0" : "A 1 1 1 1 5 5 1"));
    kinds.add(lines("lines that close nothing", i -> "END"));
    kinds.add(lines("comments", i -> "# a 50 mm plate"));
    kinds.add(lines("empty lines", i -> ""));
    kinds.add(new Kind("carriage returns", "C 1 1 1\r\r\n\n\r"::repeat));
    kinds.add(new Kind("quotes", "\""::repeat));
    kinds.add(new Kind("quotes on lines", "\"\n"::repeat));
    kinds.add(new Kind("NULs", "\0"::repeat));
    kinds.add(new Kind("halves of surrogate pairs", "\uD83D \uDE00"::repeat));
    kinds.add(new Kind("backslashes in a name", size -> "C 1 1 1 \"" + "\\".repeat(size)));
    kinds.add(new Kind("a long word", "Q"::repeat));
    kinds.add(new Kind("a long number", size -> "C 1 1 " + "9".repeat(size)));
    kinds.add(new Kind("a long fraction", size -> "C 1 1 0." + "0".repeat(size) + "1"));
    kinds.add(new Kind("a number of points", size -> "C 1 1 " + "1.".repeat(size) + "mm"));
    kinds.add(new Kind("a long reference", size -> "T " + "7".repeat(size) + " 1 2 3"));
    kinds.add(new Kind("many words", size -> "C" + " 1".repeat(size)));
    kinds.add(new Kind("many names", size -> "C 1 1 1" + " \"a\"".repeat(size)));
    kinds.add(new Kind("a long comment", size -> "#" + " 50 mm plate".repeat(size)));
    kinds.add(new Kind("a long name", size -> "C 1 1 1 \"" + "a\\\"".repeat(size) + "\""));
    kinds.add(new Kind("blanks", size -> "C 1 1" + " ".repeat(size) + "1"));
    return kinds;
  }

  private static Kind lines(String name, IntFunction<String> line) {
    return new Kind(
        name,
        size -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < size; i++) {
            text.append(line.apply(i)).append('\n');
          }
          return text.toString();
        });
  }
}
