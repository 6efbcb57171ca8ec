package org.cad0.ir.operation;

/** Things outside geometry that statements define and others name. */
public enum EntityKind {
  /** Defined by {@code M}; {@code default} is always defined. */
  MATERIAL("material"),
  /** Defined by {@code PDEF}. */
  PART("part"),
  /** Defined by {@code INST}. */
  INSTANCE("instance"),
  /** Defined by {@code JFIX}, {@code JBAL}, {@code JREV}, {@code JSLD} and {@code JCYL}. */
  JOINT("joint"),
  /** Defined by {@code LDIR}, {@code LPNT}, {@code LSPT} and {@code LAREA}. */
  LIGHT("light"),
  /** Defined by {@code CAM}. */
  CAMERA("camera");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  /** Returns the kind in words, for messages. */
  public String word() {
    return word;
  }
}
