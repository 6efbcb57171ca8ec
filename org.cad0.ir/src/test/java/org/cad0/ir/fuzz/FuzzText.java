package org.cad0.ir.fuzz;

/**
 * Texts that a fuzzer makes, byte by byte. ASCII stands for itself, so that programs are seeds as
 * they are; the other bytes stand for what is special in some way, halves of surrogate pairs among
 * it.
 */
public final class FuzzText {
  private static final String SPECIAL = "\uFEFF\u00A0\uD835\uDD38ø⌀٣\u2028\u0085°\u0301\uFFFF";

  private FuzzText() {}

  /** Returns the text that {@code data} stands for. */
  public static String of(byte[] data) {
    return of(data, 0, data.length);
  }

  /** Returns the text that a part of {@code data} stands for. */
  public static String of(byte[] data, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      text.append(
          data[i] >= 0 ? (char) data[i] : SPECIAL.charAt((data[i] & 0x7F) % SPECIAL.length()));
    }
    return text.toString();
  }
}
