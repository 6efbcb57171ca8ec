package org.cad0.ir.operation;

/** The parts of a program that a blank line keeps apart (language reference, sections 4 and 5). */
public enum Section {
  /** What makes nodes. */
  GEOMETRY("Geometry"),
  /** What solids are made of. */
  MATERIALS("Materials"),
  /** Which solids are shown. */
  ROOTS("Roots"),
  /** Parts, their instances and joints. */
  ASSEMBLY("Assembly"),
  /** Surroundings, lights, cameras and effects. */
  SCENE("Scene");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  /** Returns the section in words, for lists. */
  public String title() {
    return title;
  }
}
