package org.cad0.training.generate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lets every row through once, and stops the run when a description stands for two programs.
 *
 * <p>Descriptions are compared without regard to case and white space.
 */
final class RowFilter {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final FingerprintMap ids = new FingerprintMap();
  private final FingerprintMap programsByText = new FingerprintMap();

  /**
   * Fingerprints of a row, so that the comparing thread need not compute them.
   *
   * @param id of the row's id
   * @param text of its folded description, meaningless if that is empty
   * @param program of its program
   */
  record Fingerprints(long id, long text, long program) {

    static Fingerprints of(TrainingRow row) {
      return new Fingerprints(
          Fingerprint.of(row.id()), Fingerprint.of(folded(row.text())), Fingerprint.of(row.ir()));
    }
  }

  /**
   * Tells whether the row is new.
   *
   * @throws AmbiguousTextException if an earlier row has its description and another program
   */
  boolean accept(TrainingRow row, Fingerprints fingerprints) {
    if (!ids.add(fingerprints.id())) {
      return false;
    }
    if (!row.text().isEmpty()) {
      long program = fingerprints.program();
      if (programsByText.putIfAbsent(fingerprints.text(), program) != program) {
        throw new AmbiguousTextException(row);
      }
    }
    return true;
  }

  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    return WHITE_SPACE.matcher(lower).replaceAll(" ");
  }
}
