package org.cad0.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product, started as users start it: a process of its own by {@code ./cad0}. */
final class Product {

  /** The checkout, in which tests run one folder down. */
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private static final long TIMEOUT_SECONDS = 120;

  private Product() {}

  /** Runs a shell command line in the checkout and waits for its end. */
  static CommandRun shell(String commandLine) throws IOException, InterruptedException {
    Path out = Files.createTempFile("cad0", ".out");
    Path err = Files.createTempFile("cad0", ".err");
    Process process =
        start(List.of("sh", "-c", commandLine))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(commandLine + " did not end; it said: " + Files.readString(err));
    }
    CommandRun run =
        new CommandRun(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  /** Prepares a process in the checkout, with the JDK of this test run. */
  static ProcessBuilder start(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(HOME.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }
}
