package org.cad0.training.part;

/**
 * One stated property of a part, worded for the places in a sentence where it can stand.
 *
 * @param before in front of the noun ("10mm diameter"); empty for features
 * @param after in a list behind the noun ("diameter 10mm")
 * @param with behind "with" ("a diameter of 10mm")
 * @param is behind "is" ("10mm in diameter"); empty for features
 */
record Attribute(String before, String after, String with, String is) {

  /** Returns a feature that reads the same everywhere behind the noun. */
  static Attribute feature(String phrase) {
    return new Attribute("", phrase, phrase, "");
  }

  /** Returns a feature with one wording for lists and one behind "with". */
  static Attribute feature(String after, String with) {
    return new Attribute("", after, with, "");
  }

  /** Returns a size that reads the same everywhere. */
  static Attribute same(String phrase) {
    return new Attribute(phrase, phrase, phrase, phrase);
  }
}
