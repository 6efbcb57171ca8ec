package org.cad0.model.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cad0.model.ModelException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({"Linux, amd64", "Linux, aarch64", "Mac OS X, aarch64", "Windows 11, amd64"})
  void acceptsPlatformsWithNativeLibraries(String os, String architecture) {
    assertThatCode(() -> Platform.of(os, architecture)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "Mac OS X, x86_64, mac x64",
    "Windows 11, aarch64, windows arm64",
    "FreeBSD, amd64, freebsd x64",
    "Linux, riscv64, linux riscv64"
  })
  void refusesOthersWithTheListOfThoseThatWork(String os, String architecture, String shown) {
    assertThatThrownBy(() -> Platform.of(os, architecture))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(shown)
        .hasMessageContaining("linux x64, linux arm64, mac arm64, windows x64");
  }
}
