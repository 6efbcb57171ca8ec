package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void readsWhatIsSet() {
    assertThat(settings("{\"completion\": {\"deadlineMs\": 250, \"maxTokens\": 64}}"))
        .isEqualTo(new Settings(Duration.ofMillis(250), 64));
    assertThat(settings("{\"completion\": {\"maxTokens\": 64}}"))
        .isEqualTo(new Settings(Settings.DEFAULT.deadline(), 64));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "7",
        "{}",
        "{\"completion\": 5}",
        "{\"completion\": {\"deadlineMs\": \"soon\", \"maxTokens\": null}}",
        "{\"completion\": {\"deadlineMs\": -1, \"maxTokens\": 0}}",
        "{\"completion\": {\"deadlineMs\": [1], \"maxTokens\": {}}}"
      })
  void keepsTheDefaultsOtherwise(String options) {
    assertThat(settings(options)).isEqualTo(Settings.DEFAULT);
    assertThat(Settings.of(null)).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void boundsWhatIsTooLarge() {
    assertThat(settings("{\"completion\": {\"deadlineMs\": 1e300, \"maxTokens\": 1e300}}"))
        .isEqualTo(new Settings(Duration.ofHours(1), Integer.MAX_VALUE));
  }

  private static Settings settings(String json) {
    return Settings.of(JsonParser.parseString(json));
  }
}
