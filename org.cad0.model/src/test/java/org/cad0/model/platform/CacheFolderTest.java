package org.cad0.model.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  private static final String HOME = Path.of("/home/ada").toString();

  @Test
  void followsTheCustomOfEachPlatform() {
    assertThat(CacheFolder.of("Linux", HOME, Map.of())).isEqualTo(Path.of(HOME, ".cache", "cad0"));
    assertThat(CacheFolder.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(Path.of(HOME, "Library", "Caches", "cad0"));
    assertThat(CacheFolder.of("Windows 11", HOME, Map.of()))
        .isEqualTo(Path.of(HOME, "AppData", "Local", "cad0"));
  }

  @Test
  void prefersWhatTheUserHasChosen() {
    Path chosen = Path.of("/var/ada").toAbsolutePath();
    assertThat(CacheFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", chosen.toString())))
        .isEqualTo(chosen.resolve("cad0"));
    assertThat(CacheFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "relative")))
        .isEqualTo(Path.of(HOME, ".cache", "cad0"));
    assertThat(CacheFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", chosen.toString())))
        .isEqualTo(chosen.resolve("cad0"));
  }
}
