package org.cad0.ir.agreement;

import java.util.List;
import org.cad0.ir.fuzz.FuzzText;

/** Looks for texts on which the paths disagree or fail, led by the code that they reach. */
public final class AgreementFuzzer {

  private AgreementFuzzer() {}

  /** Tries one text; called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    List<String> differences = Disagreement.in(FuzzText.of(data));
    if (!differences.isEmpty()) {
      throw new AssertionError(String.join("\n", differences));
    }
  }
}
