package org.cad0.training.part;

/**
 * A hole's size and how the description says it.
 *
 * @param diameter in mm
 * @param before in front of "hole" ("M4", "8mm", "Ø8"); empty when the default applies
 * @param after behind "holes" ("of 8mm", "for M4 screws"); empty when the default applies
 * @param screw whether the size is given by a screw
 */
record Hole(double diameter, String before, String after, boolean screw) {

  /** Returns the hole whose size goes unsaid. */
  static Hole unsaid() {
    return new Hole(Defaults.HOLE_DIAMETER, "", "", false);
  }

  /** Returns the size in front of a word that already says what the hole is for. */
  String label() {
    return before.replace(" clearance", "").replace(" screw", "");
  }
}
