package org.cad0.training.generate;

import java.util.Locale;
import org.cad0.training.part.Dice;

/** The side of the data set that a row is on. All rows of one program are on one side. */
public enum Split {
  /** 96 % of programs. */
  TRAIN,
  /** 2 % of programs. */
  VAL,
  /** 2 % of programs; here alone are wordings that training never sees. */
  TEST;

  /** The side of a program: a stable function of its canonical text. */
  static Split of(String program) {
    long share = Long.remainderUnsigned(Dice.mix(Fingerprint.of(program)), 100);
    return share < 96 ? TRAIN : share < 98 ? VAL : TEST;
  }

  /** The word written in rows and used as file name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
