package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the launcher itself decides: where it is, and who builds. Maven and the JDK are stood in
 * for, so that a build takes a second and can be counted; {@link ReadmeIT} runs the real ones.
 */
class LauncherTest {
  private static final long TIMEOUT_SECONDS = 60;

  @TempDir Path folder;
  private Path checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = folder.resolve("a check out");
    Files.createDirectories(checkout.resolve("org.cad0.cli/src/main"));
    Files.createDirectories(checkout.resolve("org.cad0.model/models"));
    Files.writeString(checkout.resolve("pom.xml"), "<module>");
    Files.writeString(checkout.resolve("org.cad0.cli/pom.xml"), "");
    Files.copy(Product.HOME.resolve("cad0"), checkout.resolve("cad0"));
    Path jdk = folder.resolve("a jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
    install("java", jdk.resolve("bin/java"));
    install("java", jdk.resolve("bin/javac"));
    install("mvn", Files.createDirectories(folder.resolve("tools")).resolve("mvn"));
  }

  @Test
  void buildsOnceAndPassesArgumentsOn() throws Exception {
    assertThat(outputOf(start(checkout.resolve("cad0"), "validate", "my part.cir")))
        .endsWith("ran validate my part.cir\n");
    assertThat(outputOf(start(checkout.resolve("cad0"), "--version"))).isEqualTo("ran --version\n");

    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void startsAtTheSameTimeBuildOnce() throws Exception {
    Process first = start(checkout.resolve("cad0"), "first");
    Process second = start(checkout.resolve("cad0"), "second");

    assertThat(outputOf(first)).endsWith("ran first\n");
    assertThat(outputOf(second)).endsWith("ran second\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aKilledBuildKeepsNobodyOut() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Files.createDirectories(checkout.resolve("target"));
    Files.createSymbolicLink(
        checkout.resolve("target/building"), Path.of(Long.toString(ended.pid())));

    assertThat(outputOf(start(checkout.resolve("cad0"), "after"))).endsWith("ran after\n");
  }

  @Test
  void startsThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("cad0"), Path.of("a check out/cad0"));

    assertThat(outputOf(start(link, "linked"))).endsWith("ran linked\n");
  }

  @Test
  void tellsWhyTheFirstRunFailed() throws Exception {
    Files.writeString(folder.resolve("broken"), "");
    Process process = start(checkout.resolve("cad0"), "anything");

    assertThat(outputOf(process)).contains("the server is broken");
    assertThat(process.exitValue()).isEqualTo(70);
  }

  private int builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds")).size();
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("a jdk").toString());
    builder
        .environment()
        .merge("PATH", folder.resolve("tools").toString(), (old, tools) -> tools + ":" + old);
    return builder.start();
  }

  private static String outputOf(Process process) throws Exception {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  private static void install(String standIn, Path place) throws IOException {
    try (InputStream script = LauncherTest.class.getResourceAsStream("launcher/" + standIn)) {
      Files.copy(script, place);
    }
    assertThat(place.toFile().setExecutable(true)).isTrue();
  }
}
