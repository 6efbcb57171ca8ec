package org.cad0.ir.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/language.md} to the table: all operations are described as they are, and all
 * programs are right. {@code -Dgolden.update} writes the descriptions anew.
 */
class LanguagePageTest {
  private static final Path PAGE = Path.of("..", "docs", "language.md");
  private static final Pattern SECTION =
      Pattern.compile("(?s)<!-- operation: (\\S+) -->\n(.*?)<!-- end -->");
  private static final Pattern PROGRAM = Pattern.compile("(?s)```cir\n(.*?)```");

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");

  @Test
  void describesEveryOperationAsTheTableDoes() throws IOException {
    String page = Files.readString(PAGE);
    String described = SECTION.matcher(page).replaceAll(LanguagePageTest::description);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, described);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(described);
  }

  @Test
  void operationsStandInTheOrderOfTheTable() throws IOException {
    assertThat(SECTION.matcher(Files.readString(PAGE)).results().map(section -> section.group(1)))
        .containsExactlyElementsOf(Operations.all().stream().map(Operation::opcode).toList());
  }

  @Test
  void linksLeadToHeadingsAndPages() throws IOException {
    String page = Files.readString(PAGE);
    Set<String> headings =
        HEADING
            .matcher(page)
            .results()
            .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", ""))
            .map(heading -> "#" + heading.replace(' ', '-'))
            .collect(Collectors.toSet());
    assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allMatch(link -> headings.contains(link) || Files.exists(PAGE.resolveSibling(link)));
  }

  static List<String> programs() throws IOException {
    return PROGRAM
        .matcher(Files.readString(PAGE))
        .results()
        .map(program -> program.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void programsHaveNoFindings(String program) {
    assertThat(Program.parse(program).diagnostics()).isEmpty();
  }

  static List<Operation> operations() {
    return Operations.all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theNextProgramShowsTheOperation(Operation operation) throws IOException {
    String page = Files.readString(PAGE);
    Matcher program = PROGRAM.matcher(page);
    assertThat(program.find(page.indexOf("<!-- operation: " + operation.opcode() + " -->")))
        .isTrue();
    assertThat(Program.parse(program.group(1)).statements())
        .extracting(Statement::operation)
        .contains(operation);
  }

  private static String description(MatchResult section) {
    Operation operation = Operations.find(section.group(1)).orElseThrow();
    return Matcher.quoteReplacement(
        "<!-- operation: "
            + operation.opcode()
            + " -->\n"
            + OperationSection.of(operation)
            + "\n\n<!-- end -->");
  }
}
