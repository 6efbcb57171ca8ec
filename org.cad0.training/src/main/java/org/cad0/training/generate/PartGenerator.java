package org.cad0.training.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.cad0.training.part.DescribedPart;
import org.cad0.training.part.Dice;
import org.cad0.training.part.PartCatalog;

/** Makes training rows, each a function of seed and index alone. Safe for several threads. */
public final class PartGenerator {
  /** Version of the rows: changes whenever a seed gives other rows than before. */
  public static final String VERSION = "2";

  /** Share of {@link Task#COMPLETE} among programs that can be cut: a fifth of all rows. */
  private static final double COMPLETE_SHARE = 0.27;

  /** Share of {@link Task#COMPLETE} rows that have a description. */
  private static final double DESCRIBED_SHARE = 0.5;

  /** Length of a row's id: 64 bits of a SHA-256. */
  private static final int ID_BYTES = 8;

  /** Returns the row of this seed at this index. */
  public TrainingRow row(long seed, long index) {
    Dice dice = new Dice(seed, index);
    DescribedPart part = PartCatalog.draw(dice, program -> Split.of(program) == Split.TEST);
    String program = part.program();
    int operations = part.operations().size();
    Task task = Task.GENERATE;
    String text = part.text();
    OptionalInt kept = OptionalInt.empty();
    if (operations > 1 && dice.chance(COMPLETE_SHARE)) {
      task = Task.COMPLETE;
      kept = OptionalInt.of(dice.between(1, operations - 1));
      text = dice.chance(DESCRIBED_SHARE) ? text : "";
    }
    return new TrainingRow(
        id(text, program, task, kept),
        text,
        program,
        part.family(),
        operations,
        task,
        kept,
        Split.of(program),
        new RowSource(
            VERSION, seed, index, part.phrasing(), part.heldOutPhrasing(), part.parameters()));
  }

  private static String id(String text, String program, Task task, OptionalInt kept) {
    String cut = kept.isPresent() ? " " + kept.getAsInt() : "";
    String whole = text + "\n\n" + program + "\n\n" + task.word() + cut;
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime lacks SHA-256, which all must have", e);
    }
  }
}
