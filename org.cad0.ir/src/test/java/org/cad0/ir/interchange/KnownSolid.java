package org.cad0.ir.interchange;

import java.util.List;

/**
 * A program whose result is known exactly.
 *
 * @param title what it is
 * @param program the program
 * @param volume in mm³
 * @param bounds smallest x y z and largest x y z, in mm
 */
public record KnownSolid(String title, String program, double volume, List<Double> bounds) {

  @Override
  public String toString() {
    return title;
  }

  /** Solids that together use every operation, and every convention about turns and directions. */
  public static List<KnownSolid> all() {
    return List.of(
        of(
            "box with a hole",
            """
            C 50 30 5 "Base Plate"
            Y 5 10 "Hole"
            T 1 25 15 -2
            D 0 2 "Plate with Hole"
            """,
            7500 - 125 * Math.PI,
            0,
            0,
            0,
            50,
            30,
            5),
        of(
            "L-bracket of two legs",
            """
            C 50 30 3
            C 3 30 50
            U 0 1
            """,
            8730,
            0,
            0,
            0,
            50,
            30,
            50),
        of(
            "turned about Z first, then Y, then X",
            """
            C 10 20 30
            R 0 90 90 90
            """,
            6000,
            0,
            -20,
            0,
            30,
            0,
            10),
        of(
            "turned about Z, then X",
            """
            C 10 20 30
            R 0 90 0 90
            """,
            6000,
            -20,
            -30,
            0,
            0,
            0,
            10),
        of(
            "scaled and mirrored",
            """
            C 10 20 30
            X 0 -1 2 0.5
            """,
            6000,
            -10,
            0,
            0,
            0,
            40,
            15),
        of(
            "slanted row of overlapping boxes",
            """
            C 10 10 10
            LP 0 3 4 0 3 10
            """,
            2840,
            0,
            0,
            0,
            22,
            26,
            10),
        of(
            "two boxes about an axis off the origin",
            """
            C 2 2 2
            CP 0 10 10 0 0 0 5 2 180
            """,
            16,
            0,
            0,
            0,
            20,
            2,
            2),
        of(
            "sheared extrusion",
            """
            SK 1 2 3 1 0 0 0 1 0
            L 0 0 10 0
            L 10 0 10 10
            L 10 10 0 10
            L 0 10 0 0
            END
            E 0 5 0 10
            """,
            1000,
            1,
            2,
            3,
            16,
            12,
            13),
        of(
            "extrusion against the sketch's normal",
            """
            SK 0 0 0 1 0 0 0 0 1
            L 0 0 10 0
            L 10 0 10 20
            L 10 20 0 20
            L 0 20 0 0
            END
            E 0 0 5 0
            """,
            1000,
            0,
            0,
            0,
            10,
            5,
            20),
        of(
            "sketch whose directions are not square",
            """
            SK 0 0 0 2 0 0 3 4 0
            L 0 0 10 0
            L 10 0 10 10
            L 10 10 0 10
            L 0 10 0 0
            END
            E 0 0 0 2
            """,
            160,
            0,
            0,
            0,
            16,
            8,
            2),
        of(
            "slot with arcs both ways",
            """
            SK 0 0 0 1 0 0 0 1 0
            L 0 0 20 0
            A 20 0 20 10 20 5 1
            L 20 10 0 10
            A 0 10 0 0 0 5 0
            END
            E 0 0 0 2
            """,
            400,
            0,
            0,
            0,
            25,
            10,
            2),
        of(
            "disk of two half circles",
            """
            SK 0 0 0 1 0 0 0 1 0
            A 10 0 -10 0 0 0 1
            A -10 0 10 0 0 0 1
            END
            E 0 0 0 3
            """,
            300 * Math.PI,
            -10,
            -10,
            0,
            10,
            10,
            3),
        of(
            "quarter ring",
            """
            SK 0 0 0 1 0 0 0 0 1
            L 5 0 10 0
            L 10 0 10 4
            L 10 4 5 4
            L 5 4 5 0
            END
            V 0 0 0 0 0 0 1 90
            """,
            75 * Math.PI,
            0,
            0,
            0,
            10,
            10,
            4),
        of(
            "half ring about X, from the far side of the axis",
            """
            SK 0 0 0 1 0 0 0 1 0
            L 0 -8 10 -8
            L 10 -8 10 -5
            L 10 -5 0 -5
            L 0 -5 0 -8
            END
            V 0 0 0 0 1 0 0 180
            """,
            195 * Math.PI,
            0,
            -8,
            -8,
            10,
            8,
            0),
        of(
            "ring about an axis off the origin",
            """
            SK 1 2 3 0 1 0 0 0 1
            L 0 0 3 0
            L 3 0 3 4
            L 3 4 0 4
            L 0 4 0 0
            END
            V 0 1 -3 0 0 0 1 360
            """,
            156 * Math.PI,
            -7,
            -11,
            3,
            9,
            5,
            7),
        of(
            "ball of a half circle that ends on the axis",
            """
            SK 0 0 0 1 0 0 0 0 1
            A 0 -5 0 5 0 0 1
            L 0 5 0 -5
            END
            V 0 0 0 0 0 0 1 360
            """,
            500 * Math.PI / 3,
            -5,
            -5,
            -5,
            5,
            5,
            5),
        of("cone", "K 6 3 10", 210 * Math.PI, -6, -6, 0, 6, 6, 10),
        of("ball", "S 6", 288 * Math.PI, -6, -6, -6, 6, 6, 6),
        of(
            "hexagonal prism with two flats facing ±Y",
            "H 10 4",
            200 * Math.sqrt(3),
            -10 / Math.sqrt(3),
            -5,
            0,
            10 / Math.sqrt(3),
            5,
            4),
        of(
            "common part of three boxes",
            """
            C 10 10 10
            T 0 5 0 0
            T 0 0 5 0
            I 0 1
            I 3 2
            """,
            250,
            5,
            5,
            0,
            10,
            10,
            10),
        of("hollow box", "C 30 30 30\nSH 0 3\n", 27000 - 24 * 24 * 24, 0, 0, 0, 30, 30, 30),
        of(
            "rounded box",
            "C 30 30 30\nF 0 2\n",
            26 * 26 * 26 + 6 * 26 * 26 * 2 + 12 * 26 * Math.PI + 32 * Math.PI / 3,
            0,
            0,
            0,
            30,
            30,
            30),
        of("beveled box", "C 30 30 30\nCH 0 2\n", 78968.0 / 3, 0, 0, 0, 30, 30, 30),
        of(
            "instance scaled, then turned about X and Z, then moved",
            """
            C 10 20 30
            PDEF bar "Bar" 0
            INST bar1 bar "First bar" 1 2 3 90 0 90 2 1 1
            """,
            12000,
            1,
            2,
            3,
            31,
            22,
            23),
        of(
            "two roots, one hidden, one shared with the other",
            """
            M steel 0.5 0.5 0.6 1 0.3
            C 10 10 10 "Cube"
            T 0 20 0 0 "Cube"
            C 99 99 99
            ROOT 0 steel
            ROOT 2 steel hidden
            ROOT 1 default
            """,
            2000,
            0,
            0,
            0,
            30,
            10,
            10));
  }

  private static KnownSolid of(String title, String program, double volume, double... bounds) {
    return new KnownSolid(title, program, volume, java.util.Arrays.stream(bounds).boxed().toList());
  }
}
