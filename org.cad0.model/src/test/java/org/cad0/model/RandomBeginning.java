package org.cad0.model;

import java.util.List;
import java.util.Random;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.program.Program;

/**
 * A random beginning of a random valid program, cut between operations or anywhere in a line.
 *
 * @param program whole lines
 * @param partialLine beginning of the next line
 */
public record RandomBeginning(String program, String partialLine) {

  /** Returns the beginning for a seed. */
  public static RandomBeginning random(long seed) {
    Random random = new Random(seed);
    List<String> lines = RandomPrograms.lines(seed, 1 + random.nextInt(14));
    int kept = random.nextInt(lines.size() + 1);
    String program = String.join("\n", lines.subList(0, kept));
    if (kept == lines.size() || random.nextBoolean()) {
      return new RandomBeginning(program, "");
    }
    String next = lines.get(kept);
    return new RandomBeginning(program, next.substring(0, random.nextInt(next.length() + 1)));
  }

  /**
   * Returns the errors of the program that {@code lines} continue; none if a block that the
   * beginning has left open is not closed, as nothing may then have been added.
   */
  public List<Diagnostic> errors(List<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    String added = String.join("\n", lines);
    String whole = program.isEmpty() ? added : program + "\n" + added;
    return Program.parse(whole).diagnostics().stream().filter(Diagnostic::isError).toList();
  }
}
