package org.cad0.ir.ide;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Texts for properties that hold whatever is written. */
public abstract class AnyText {

  /** Pieces of programs, of wrong lines and of nothing at all, in any order, a line each or not. */
  @Provide
  protected Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "C 50 30 5",
            "Y 2 10",
            "T 0 1 2 3",
            "D 0 1",
            "U 1",
            "E 0 0 0 5",
            "FI 0 1",
            "L 0 0 9 0",
            "SK 0 0 0 1 0 0 0 1 0",
            "END",
            "A 9 0 0 9 0 0 1",
            "ROOT 0 x",
            "M x 1 0 0 0 1",
            "M \"x y\" 0.5 0.5 1",
            "PDEF p \"A part\" 0 x",
            "INST i p one 0 0 0 0 0 0 1 1 1",
            "JFIX j _ i 0 0 0 0 0 0",
            "JREV k _ i 0 0 0 0 0 0 0 0 1 0",
            "GROUND i",
            "BG gradient 1 1 1 0 0 0",
            "BG env",
            "ENV studio 1",
            "LDIR s 1 1 1 1 0 0 1 shadow",
            "Q",
            "# a 50 mm plate",
            "#",
            " ",
            "  ",
            "\t",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"base\"",
            "\\",
            "-",
            "1e",
            "99999999999",
            "0",
            "\uFEFF",
            "𝔸",
            "⌀");
    return Combinators.combine(pieces.list().ofMaxSize(25), Arbitraries.of("", "\n"))
        .as((list, between) -> String.join(between, list));
  }

  /** Programs whose beginnings are mostly right, as they are while somebody writes them. */
  @Provide
  protected Arbitrary<String> programs() {
    Arbitrary<String> lines =
        Arbitraries.of(
            "T 0 1 2 3\n",
            "Y 2 10\n",
            "ROOT 0 x\n",
            "M x 1 0 0 0 1\n",
            "# a hole\n",
            "\n",
            "U 0 0 \"both\" # x\r\n",
            "T 0 1 ",
            "D 0",
            "SK 0 0 0 1 0 0 0 1 0\n  L 0 0 9 0\n  L 9 0 0 9\n  L 0 9 0 0\nEND\n",
            "SK 0 0 0 1 0 0 0 1 0\n",
            "  L 0 0 9 0\n",
            "Q\n");
    return lines.list().ofMaxSize(5).map(list -> "C 9 9 9\n" + String.join("", list));
  }
}
