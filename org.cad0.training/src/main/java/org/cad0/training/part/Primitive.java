package org.cad0.training.part;

import java.util.List;

/** What all bare solids have in common: one operation, and words for "and nothing else". */
final class Primitive {
  private static final String PLAIN =
      "[||||||simple |plain |solid |just a |only a |basic |bare |single |just one |simple "
          + "|plain solid ]";

  private Primitive() {}

  /** Writes the one operation and finishes the part. */
  static Part finish(
      Draft draft,
      String kind,
      String noun,
      List<Attribute> sizes,
      String opcode,
      double... arguments) {
    draft.program.add(opcode, arguments);
    if (draft.dice.chance(0.2)) {
      draft.feature(
          Attribute.feature(
              draft.say(
                  "[nothing else|no holes|that's all|only that|no features|nothing more|just that"
                      + "|no extras|that is it]"),
              draft.say(
                  "[nothing else|no holes|no features|nothing more|no extras"
                      + "|no holes or features]")));
    }
    return draft.finish(kind, draft.say(PLAIN) + noun, sizes);
  }
}
