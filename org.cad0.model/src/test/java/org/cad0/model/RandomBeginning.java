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
 * @param rest the lines from there to the end of the random program
 */
public record RandomBeginning(String program, String partialLine, List<String> rest) {

  /** Copies the lines, so that the beginning cannot be changed. */
  public RandomBeginning {
    rest = List.copyOf(rest);
  }

  /** Returns the beginning for a seed. */
  public static RandomBeginning random(long seed) {
    Random random = new Random(seed);
    List<String> lines = RandomPrograms.lines(seed, 1 + random.nextInt(14));
    int kept = random.nextInt(lines.size() + 1);
    String program = String.join("\n", lines.subList(0, kept));
    List<String> rest = lines.subList(kept, lines.size());
    if (rest.isEmpty() || random.nextBoolean()) {
      return new RandomBeginning(program, "", rest);
    }
    String next = rest.get(0);
    return new RandomBeginning(program, next.substring(0, random.nextInt(next.length() + 1)), rest);
  }

  /**
   * Returns the errors of the program with {@code lines} added; none if nothing was added, as the
   * beginning may end in an open sketch.
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
