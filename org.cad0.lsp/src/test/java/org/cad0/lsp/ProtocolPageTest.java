package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/protocol.md} to what the server tells of itself. */
class ProtocolPageTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`");

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "protocol.md"));
  }

  @Test
  void listsTheCapabilities() throws IOException {
    JsonObject capabilities = new Gson().toJsonTree(Capabilities.server()).getAsJsonObject();
    TreeSet<String> listed = new TreeSet<>();
    ROW.matcher(section("## Capabilities")).results().forEach(row -> listed.add(row.group(1)));
    assertThat(listed).isEqualTo(new TreeSet<>(capabilities.keySet()));
  }

  @Test
  void listsTheSettingsWithTheirDefaults() throws IOException {
    assertThat(section("## Settings"))
        .contains(
            row(Settings.DEADLINE_MS, Settings.DEFAULT.deadline().toMillis()),
            row(Settings.MAX_TOKENS, Settings.DEFAULT.maxTokens()),
            row(Settings.NODE_NUMBERS, Settings.DEFAULT.hints().nodeNumbers()),
            row(Settings.ARGUMENT_NAMES, Settings.DEFAULT.hints().argumentNames()),
            row(Settings.SEMANTIC_TOKENS, Settings.DEFAULT.semanticTokens()),
            row(Settings.AUTOMATIC_RENUMBERING, Settings.DEFAULT.automaticRenumbering()));
  }

  @Test
  void namesWhatTheWorkspaceIsCheckedFor() throws IOException {
    assertThat(section("## Diagnostics"))
        .contains(ProgramFiles.EXTENSIONS)
        .contains((ProgramFiles.LARGEST_FILE >> 20) + " MB")
        .contains(String.format(Locale.ROOT, "%,d programs", ProgramFiles.MOST_FILES));
  }

  @Test
  void listsTheKindsOfCodeActions() throws IOException {
    assertThat(section("## Code actions"))
        .contains(
            Capabilities.server().getCodeActionProvider().getRight().getCodeActionKinds().stream()
                .map(kind -> "`" + kind + "`")
                .toList());
  }

  @Test
  void listsTheFieldsOfAProgram() throws IOException {
    assertThat(section("## Requests beyond the protocol"))
        .contains(fields(ProgramView.class))
        .contains(fields(ProgramView.Node.class))
        .contains(fields(ProgramView.Root.class))
        .contains(fields(ProgramView.Entity.class));
  }

  @Test
  void listsTheCommandsOfTheClient() throws IOException {
    assertThat(section("## Commands")).contains("| `" + LensRequests.SHOW_REFERENCES + "` |");
  }

  @Test
  void listsTheTokenTypesInOrder() throws IOException {
    assertThat(section("## Semantic tokens"))
        .containsSubsequence(TokenData.LEGEND.stream().map(type -> "`" + type + "`").toList());
  }

  private static List<String> fields(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents())
        .map(component -> "`" + component.getName() + "`")
        .toList();
  }

  private static String row(String key, Object value) {
    return "| `" + key + "` | " + value + " |";
  }

  private static String section(String heading) throws IOException {
    List<String> parts = List.of(page().split("(?m)(?=^## )"));
    return parts.stream().filter(part -> part.startsWith(heading)).findFirst().orElseThrow();
  }
}
