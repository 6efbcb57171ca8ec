package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Duration;
import org.cad0.ir.ide.HintOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void readsWhatIsSet() {
    assertThat(
            settings(
                """
                {"completion": {"deadlineMs": 250, "maxTokens": 64},
                 "inlayHints": {"nodeNumbers": false, "argumentNames": true},
                 "semanticTokens": {"enabled": false},
                 "renumbering": {"automatic": true}}
                """))
        .isEqualTo(
            new Settings(Duration.ofMillis(250), 64, new HintOptions(false, true), false, true));
    assertThat(settings("{\"completion\": {\"maxTokens\": 64}}"))
        .isEqualTo(completion(Settings.DEFAULT.deadline(), 64));
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
        "{\"completion\": {\"deadlineMs\": [1], \"maxTokens\": {}}}",
        "{\"inlayHints\": {\"nodeNumbers\": \"no\", \"argumentNames\": 1}, \"renumbering\": true}"
      })
  void keepsTheDefaultsOtherwise(String options) {
    assertThat(settings(options)).isEqualTo(Settings.DEFAULT);
    assertThat(Settings.DEFAULT.with(null)).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void boundsWhatIsTooLarge() {
    assertThat(settings("{\"completion\": {\"deadlineMs\": 1e300, \"maxTokens\": 1e300}}"))
        .isEqualTo(completion(Duration.ofHours(1), Integer.MAX_VALUE));
  }

  private static Settings completion(Duration deadline, int maxTokens) {
    return new Settings(deadline, maxTokens, HintOptions.DEFAULT, true, false);
  }

  private static Settings settings(String json) {
    return Settings.DEFAULT.with(JsonParser.parseString(json));
  }
}
