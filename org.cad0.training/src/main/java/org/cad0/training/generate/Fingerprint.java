package org.cad0.training.generate;

import org.cad0.training.part.Dice;

/**
 * 64-bit FNV-1a of a text's UTF-16 units: small, stable, and good enough to tell a few million
 * texts apart.
 */
final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return Dice.mix(hash);
  }
}
