package org.cad0.ir.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/diagnostics.md} to the codes: every one is explained, every example is true.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
  private static final Pattern ENTRY =
      Pattern.compile("(?s)### (\\S+)\n\n\\*(Error|Warning)\\.\\*(.*?)(?=\n##|\\z)");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```cir\n(.*?)```");

  /**
   * One section of the page.
   *
   * @param code the code it explains, as users see it
   * @param severity how bad it says findings are
   * @param text what it says
   */
  record Entry(String code, String severity, String text) {
    @Override
    public String toString() {
      return code;
    }
  }

  static List<Entry> entries() throws IOException {
    return ENTRY
        .matcher(Files.readString(PAGE))
        .results()
        .map(match -> new Entry(match.group(1), match.group(2), match.group(3)))
        .toList();
  }

  @Test
  void everyCodeHasAnEntryInTheOrderOfTheCodes() throws IOException {
    assertThat(entries())
        .extracting(Entry::code)
        .containsExactlyElementsOf(
            Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theSeverityIsTheCodes(Entry entry) {
    assertThat(code(entry).severity()).hasToString(entry.severity().toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theExampleShowsTheFindingAndTheAdviceMendsIt(Entry entry) {
    List<String> examples =
        EXAMPLE.matcher(entry.text()).results().map(match -> match.group(1)).toList();
    assertThat(examples).hasSize(2);
    assertThat(Program.parse(examples.get(0)).diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(code(entry));
    assertThat(Program.parse(examples.get(1)).diagnostics()).isEmpty();
  }

  private static DiagnosticCode code(Entry entry) {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> code.id().equals(entry.code()))
        .findFirst()
        .orElseThrow();
  }
}
