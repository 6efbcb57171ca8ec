package org.cad0.ir.format;

import org.cad0.ir.fuzz.FuzzText;

/** Looks for texts whose meaning formatting changes, led by the code that they reach. */
public final class FormatterFuzzer {

  private FormatterFuzzer() {}

  /** Tries one text; called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    FormatterProperties.assertFormats(FuzzText.of(data));
  }
}
