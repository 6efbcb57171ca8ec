package org.cad0.ir.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/diagnostics.md} to the fixes that there are. */
class QuickFixDocumentTest {
  private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
  private static final Pattern ENTRY_WITH_FIX =
      Pattern.compile("(?s)### (\\S+)\n(?:(?!\n### ).)*?\n\\*\\*Quick fix:\\*\\* \\w");

  @Test
  void thePageTellsOfAFixWhereThereIsOne() throws IOException {
    List<String> told =
        ENTRY_WITH_FIX
            .matcher(Files.readString(PAGE))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            QuickFixes.mendable().stream().map(DiagnosticCode::id).toList());
  }
}
