package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real editor, headless: diagnostics appear and go, completion proposes nodes, a finding is
 * mended and a node renamed.
 */
class NeovimTest {

  @Test
  void showsDiagnosticsAndCompletion(@TempDir Path folder) throws Exception {
    requireNeovim();
    Path program = Files.writeString(folder.resolve("plate.cir"), "C 50 30 5\nY 2 9\nD 0 7\n");
    JsonObject seen = run(folder, program);

    assertThat(seen.has("failure")).as(seen.toString()).isFalse();
    JsonObject diagnostic = seen.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
    assertThat(diagnostic.get("line").getAsInt()).isEqualTo(2);
    assertThat(diagnostic.get("column").getAsInt()).isEqualTo(4);
    assertThat(diagnostic.get("message").getAsString()).contains("There is no node 7");
    assertThat(seen.get("mended").getAsBoolean()).isTrue();
    JsonArray completion = seen.getAsJsonArray("completion");
    assertThat(completion.asList())
        .extracting(item -> item.getAsJsonObject().get("word").getAsString())
        .containsExactlyInAnyOrder("2", "1", "0");
    assertThat(seen.get("fixed").getAsString()).isEqualTo("S 4");
    assertThat(seen.get("renamed").getAsString()).isEqualTo("C 50 30 5 \"foot\"");
  }

  private static JsonObject run(Path folder, Path program)
      throws IOException, InterruptedException {
    Path script = folder.resolve("neovim.lua");
    try (InputStream lua = NeovimTest.class.getResourceAsStream("neovim.lua")) {
      Files.copy(lua, script);
    }
    Path result = folder.resolve("result.json");
    Path output = folder.resolve("output.txt");
    // The server outlives the editor for a moment and may still unpack its model then: what it
    // writes must not lie in a folder that is deleted with the test.
    String files = Path.of("target", "neovim").toAbsolutePath().toString();
    ProcessBuilder neovim =
        new ProcessBuilder(
            "nvim", "--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile " + script);
    neovim.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    neovim
        .environment()
        .putAll(
            Map.of(
                "CAD0_COMMAND",
                new Gson().toJson(ServerProcess.command()),
                "CAD0_FILE",
                program.toString(),
                "CAD0_RESULT",
                result.toString(),
                "XDG_CACHE_HOME",
                files,
                "XDG_DATA_HOME",
                files,
                "XDG_STATE_HOME",
                files));
    Process process = neovim.start();
    process.getOutputStream().close();
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertThat(result).as("neovim said: " + Files.readString(output)).exists();
    return JsonParser.parseString(Files.readString(result)).getAsJsonObject();
  }

  /**
   * Without neovim there is nothing to test; where the build promises to have it, that is wrong.
   */
  private static void requireNeovim() {
    boolean found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nvim")));
    if (!found) {
      String message = "neovim (nvim) is not on the PATH; install it to run this test";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      abort(message);
    }
  }
}
