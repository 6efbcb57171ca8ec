package org.cad0.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cad0.ir.text.Numbers;

/** Valid programs in canonical form with every operation, made at random from a seed. */
public final class RandomPrograms {
  private final Random random;
  private final List<Integer> solids = new ArrayList<>();
  private final List<Integer> sketches = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private RandomPrograms(long seed) {
    random = new Random(seed);
  }

  /** Returns the lines of a program with at least {@code operations} operations. */
  public static List<String> lines(long seed, int operations) {
    RandomPrograms program = new RandomPrograms(seed);
    while (program.solids.size() + program.sketches.size() < operations) {
      program.operation();
    }
    return List.copyOf(program.lines);
  }

  private void operation() {
    int kind = random.nextInt(solids.isEmpty() ? 6 : 18);
    switch (kind) {
      case 0 -> solid("C", size(), size(), size());
      case 1 -> solid("Y", size(), size());
      case 2 -> solid("S", size());
      case 3 -> solid("K", random.nextBoolean() ? "0" : size(), size(), size());
      case 4 -> solid("H", size(), size());
      case 5 -> sketch();
      case 6 -> solid("U", a(), a());
      case 7 -> solid("D", a(), a());
      case 8 -> solid("I", a(), a());
      case 9 -> solid("T", a(), any(), any(), any());
      case 10 -> solid("R", a(), any(), any(), any());
      case 11 -> solid("X", a(), any(), any(), "-1");
      case 12 -> solid("LP", a(), "0", any(), "1", count(), size());
      case 13 -> solid("CP", a(), any(), "0", "0", "0", "0", "-1", count(), "360");
      case 14 -> solid("SH", a(), size());
      case 15 -> solid("F", a(), size());
      case 16 -> solid("CH", a(), size());
      default -> fromSketch();
    }
  }

  private void fromSketch() {
    if (sketches.isEmpty()) {
      sketch();
    }
    String sketch = String.valueOf(sketches.get(random.nextInt(sketches.size())));
    if (random.nextBoolean()) {
      solid("E", sketch, "0", any(), size());
    } else {
      solid("V", sketch, any(), "0", "0", "0", "1", "0", String.valueOf(1 + random.nextInt(360)));
    }
  }

  private void sketch() {
    sketches.add(solids.size() + sketches.size());
    line("SK", any(), any(), any(), "1", "0", "0", "0", random.nextBoolean() ? "1" : "-1", "0");
    String width = size();
    String height = size();
    switch (random.nextInt(3)) {
      case 0 -> {
        line("L", "0", "0", width, "0");
        line("L", width, "0", width, height);
        line("L", width, height, "0", "0");
      }
      case 1 -> {
        line("A", width, "0", "-" + width, "0", "0", "0", "1");
        line("L", "-" + width, "0", width, "0");
      }
      default -> {
        line("L", "-" + width, "-" + height, width, "-" + height);
        line("A", width, "-" + height, width, height, width, "0", "1");
        line("L", width, height, "-" + width, height);
        line("A", "-" + width, height, "-" + width, "-" + height, "-" + width, "0", "1");
      }
    }
    line("END");
  }

  private void solid(String... words) {
    solids.add(solids.size() + sketches.size());
    line(words);
  }

  private void line(String... words) {
    lines.add(String.join(" ", words));
  }

  private String a() {
    return String.valueOf(solids.get(random.nextInt(solids.size())));
  }

  private String count() {
    return String.valueOf(1 + random.nextInt(12));
  }

  private String size() {
    return Numbers.canonical((1 + random.nextInt(4000)) / (random.nextBoolean() ? 20.0 : 64.0));
  }

  private String any() {
    int hundredths = random.nextInt(20001) - 10000;
    return Numbers.canonical(
        random.nextBoolean() ? hundredths / 100.0 : Math.rint(hundredths / 100.0));
  }
}
