package org.cad0.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cad0.model.ModelFolders;
import org.cad0.model.folder.ModelFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The training package reads the same examples, so both normalizers are held to one result. */
class DescriptionNormalizerTest {
  private static final DescriptionNormalizer NORMALIZER =
      new DescriptionNormalizer(
          ModelFolder.read(ModelFolders.shipped()).description().normalization());

  record Example(String text, String normalized) {}

  static List<Example> examples() throws IOException {
    try (InputStream json =
        DescriptionNormalizerTest.class.getResourceAsStream(
            "/org/cad0/model/normalizer-fixtures.json")) {
      String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(new Gson().fromJson(text, Example[].class));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void spellsAsInTraining(Example example) {
    assertThat(NORMALIZER.normalize(example.text())).isEqualTo(example.normalized());
  }
}
