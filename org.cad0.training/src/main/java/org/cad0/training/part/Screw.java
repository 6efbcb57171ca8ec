package org.cad0.training.part;

/** Metric screws, and the clearance hole that a bare "M4" means in a description. */
enum Screw {
  M2("M2", 2.4),
  M2_5("M2.5", 2.9),
  M3("M3", 3.4),
  M4("M4", 4.5),
  M5("M5", 5.5),
  M6("M6", 6.6),
  M8("M8", 9),
  M10("M10", 11);

  private final String label;
  private final double clearance;

  Screw(String label, double clearance) {
    this.label = label;
    this.clearance = clearance;
  }

  /** Returns the name used in descriptions. */
  String label() {
    return label;
  }

  /** Returns the diameter of the clearance hole in mm. */
  double clearance() {
    return clearance;
  }
}
