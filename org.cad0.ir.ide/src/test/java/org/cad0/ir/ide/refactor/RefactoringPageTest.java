package org.cad0.ir.ide.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/refactoring.md} to what is offered: every example is true. */
class RefactoringPageTest {
  private static final Path PAGE = Path.of("..", "docs", "refactoring.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)### ([^\n]+)\n(?:(?!###).)*?```cir\n(.*?)```\n```cir\n(.*?)```");

  /**
   * One section of the page.
   *
   * @param title what is offered
   * @param before a program and a caret
   * @param after what becomes of it
   */
  record Example(String title, String before, String after) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<Example> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(PAGE))
        .results()
        .map(match -> new Example(match.group(1), match.group(2), match.group(3)))
        .toList();
  }

  @Test
  void everySectionHasAnExample() throws IOException {
    long sections = Files.readString(PAGE).lines().filter(line -> line.startsWith("### ")).count();
    assertThat(examples()).hasSize((int) sections);
  }

  @Test
  void everyRefactoringHasASection() throws IOException {
    // Patterns are of three kinds, each with a section.
    assertThat(examples()).hasSize(RefactoringFeatures.ALL.size() + 2);
    assertThat(examples()).extracting(Example::title).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleIsTrue(Example example) {
    RefactoringAssert.at(example.before()).makes(example.title(), example.after());
  }
}
