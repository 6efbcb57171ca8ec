package org.cad0.ir.agreement;

import java.util.Random;

/** Programs to try the language on: mostly right ones, and what people and models make of them. */
public final class RandomPrograms {
  private static final int MOST_MUTATIONS = 4;

  private RandomPrograms() {}

  /** Returns a small program, right or broken in a few places. */
  public static String program(Random random) {
    return broken(ProgramGenerator.program(random), random);
  }

  /** Returns {@code program} broken in a few places, or as it is. */
  static String broken(String program, Random random) {
    String broken = program;
    int mutations = random.nextInt(MOST_MUTATIONS);
    for (int m = 0; m < mutations && !broken.isEmpty(); m++) {
      Mutation[] kinds = Mutation.values();
      broken = kinds[random.nextInt(kinds.length)].apply(broken, random);
    }
    return broken;
  }
}
