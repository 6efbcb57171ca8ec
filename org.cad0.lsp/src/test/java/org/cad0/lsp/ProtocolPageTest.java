package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
            row(Settings.MAX_TOKENS, Settings.DEFAULT.maxTokens()));
  }

  @Test
  void listsTheTokenTypesInOrder() throws IOException {
    assertThat(section("## Semantic tokens"))
        .containsSubsequence(TokenEncoding.LEGEND.stream().map(type -> "`" + type + "`").toList());
  }

  private static String row(String key, long value) {
    return "| `" + Settings.COMPLETION + "." + key + "` | " + value + " |";
  }

  private static String section(String heading) throws IOException {
    List<String> parts = List.of(page().split("(?m)(?=^## )"));
    return parts.stream().filter(part -> part.startsWith(heading)).findFirst().orElseThrow();
  }
}
