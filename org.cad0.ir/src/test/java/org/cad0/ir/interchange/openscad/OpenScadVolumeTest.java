package org.cad0.ir.interchange.openscad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cad0.ir.interchange.KnownSolid;
import org.cad0.ir.interchange.Mesh;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What OpenSCAD makes of the exported source, against volumes and sizes that are known. */
class OpenScadVolumeTest {
  /** Round faces are made of 96 flat ones: their volume is up to 0.15 % smaller. */
  private static final double SHARE_LOST_TO_FLATS = 0.002;

  private static final double LENGTH_LOST_TO_FLATS = 0.02;

  @TempDir Path folder;

  @BeforeAll
  static void openScadIsInstalled() {
    assumeTrue(isInstalled(), "OpenSCAD is not installed; the Debian package is called openscad");
  }

  @ParameterizedTest
  @MethodSource("org.cad0.ir.interchange.KnownSolid#all")
  void makesTheSameSolid(KnownSolid solid) throws Exception {
    Mesh mesh = render(OpenScad.export(Program.parse(solid.program())).text());

    assertThat(mesh.volume())
        .isCloseTo(solid.volume(), within(solid.volume() * SHARE_LOST_TO_FLATS));
    for (int i = 0; i < 6; i++) {
      assertThat(mesh.bounds().get(i))
          .isCloseTo(solid.bounds().get(i), within(LENGTH_LOST_TO_FLATS));
    }
  }

  private Mesh render(String source) throws Exception {
    Path scad = Files.writeString(folder.resolve("part.scad"), source);
    Path stl = folder.resolve("part.stl");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                List.of("openscad", "--hardwarnings", "-o", stl.toString(), scad.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(source + "\n" + Files.readString(log)).isZero();
    return Mesh.ofStl(Files.readString(stl));
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("openscad", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
