package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
  private static final CommandRun QUIET = new CommandRun(ExitCode.OK, "", "");

  @TempDir Path folder;

  @Test
  void writesFormattedFilesBack() throws Exception {
    Path first = file("C  50 30.0 5\r\nROOT 0 default");
    Path second = file("\tS 1\n");

    assertThat(CommandRun.of("format", first.toString(), second.toString())).isEqualTo(QUIET);

    assertThat(Files.readString(first)).isEqualTo("C 50 30 5\r\n\r\nROOT 0 default\r\n");
    assertThat(Files.readString(second)).isEqualTo("S 1\n");
    assertThat(filesInFolder()).isEqualTo(2);
  }

  @Test
  void doesNotTouchAFormattedFile() throws Exception {
    Path file = file("S 1\n");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, longAgo);

    assertThat(CommandRun.of("format", file.toString())).isEqualTo(QUIET);

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void keepsPermissionsAndLinks() throws Exception {
    Path file = file("S  1\n");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-x--x");
    Files.setPosixFilePermissions(file, permissions);
    Path link = Files.createSymbolicLink(folder.resolve("link.cir"), file);

    assertThat(CommandRun.of("format", link.toString())).isEqualTo(QUIET);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo("S 1\n");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  void formatsStandardInputToStandardOutput() {
    assertThat(CommandRun.withInput("\uFEFFS  1 \"ø\"", "format", "-"))
        .isEqualTo(new CommandRun(ExitCode.OK, "\uFEFFS 1 \"ø\"\n", ""));
    assertThat(CommandRun.withInput("S 1\n", "format", "-").out()).isEqualTo("S 1\n");
  }

  @Test
  void checkNamesTheFilesThatWouldChangeAndWritesNothing() throws Exception {
    Path changed = file("S  1\n");
    Path formatted = file("S 1\n");

    assertThat(CommandRun.of("format", "--check", changed.toString(), formatted.toString()))
        .isEqualTo(new CommandRun(ExitCode.FINDINGS, changed + System.lineSeparator(), ""));
    assertThat(CommandRun.of("format", "--check", formatted.toString())).isEqualTo(QUIET);
    assertThat(CommandRun.withInput("S  1", "format", "--check", "-").out())
        .isEqualTo("<stdin>" + System.lineSeparator());
    assertThat(Files.readString(changed)).isEqualTo("S  1\n");
  }

  @Test
  void reportsAsJson() throws Exception {
    Path file = file("S 1\n");

    CommandRun run = CommandRun.withInput("S  1", "format", "--json", file.toString(), "-");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(report.at("/0/file").textValue()).isEqualTo(file.toString());
    assertThat(report.at("/0/changed").booleanValue()).isFalse();
    assertThat(report.at("/0/program").isMissingNode()).isTrue();
    assertThat(report.at("/1/changed").booleanValue()).isTrue();
    assertThat(report.at("/1/program").textValue()).isEqualTo("S 1\n");
  }

  @Test
  void checkReportsAsJsonToo() throws Exception {
    CommandRun run = CommandRun.withInput("S  1", "format", "--check", "--json", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(new ObjectMapper().readTree(run.out()).toString())
        .isEqualTo("[{\"file\":\"<stdin>\",\"changed\":true}]");
  }

  @Test
  void tellsOfLinesThatItLeavesAlone() {
    CommandRun run = CommandRun.withInput("S  1\nfoo  1\n", "format", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("S 1\nfoo  1\n");
    assertThat(run.err()).startsWith("cad0: <stdin>: lines with errors stay as they are");
  }

  @Test
  void tellsWhyAFileCannotBeWritten() throws Exception {
    Path file = file("S  1\n");
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("protection does not bind this user").isFalse();

    CommandRun run = CommandRun.of("format", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains(file + ": cannot be written: access is denied");
    assertThat(Files.readString(file)).isEqualTo("S  1\n");
    assertThat(filesInFolder()).isEqualTo(1);
  }

  @Test
  void tellsWhyAFileCannotBeRead() {
    CommandRun run = CommandRun.of("format", folder.resolve("nowhere.cir").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("there is no such file");
  }

  @Test
  void writesWhatVcadReads() throws Exception {
    Path file = file("H 2 5.0 # nut\r\nF 0 0.1\r\n");

    assertThat(CommandRun.of("format", "--profile", "vcad", file.toString())).isEqualTo(QUIET);

    assertThat(file)
        .content()
        .startsWith("# vcad 0.2\r\n# nut\r\nSK 0 0 0 1 0 0 0 1 0\r\n  L ")
        .endsWith("END\r\nE 0 0 0 5\r\nFI 1 0.1\r\n");
    assertThat(CommandRun.of("format", "--check", "--profile", "vcad", file.toString()))
        .isEqualTo(QUIET);
    assertThat(CommandRun.of("format", "--check", "--profile", "open", file.toString()))
        .isEqualTo(QUIET);
  }

  @Test
  void tellsWhereErrorsKeepAProgramFromBeingPortable() throws Exception {
    CommandRun run =
        CommandRun.withInput("H 2 x\nF 0 1\n", "format", "--profile=vcad", "--json", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).startsWith("cad0: <stdin>: lines with errors stay as they are");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/0/portable").booleanValue()).isFalse();
    assertThat(report.at("/0/program").textValue()).isEqualTo("# vcad 0.2\nH 2 x\nFI 0 1\n");
  }

  @Test
  void anUnknownProfileIsWrongUsage() {
    CommandRun run = CommandRun.withInput("S 1\n", "format", "--profile", "step", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'step' is no profile; write open or vcad");
  }

  private long filesInFolder() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private Path file(String program) throws Exception {
    return Files.writeString(Files.createTempFile(folder, "program", ".cir"), program);
  }

  @Test
  void formatsAllReadableFilesWhereOneIsNot() throws Exception {
    Path file = Files.writeString(folder.resolve("box.cir"), "C  1 1 1");

    CommandRun run =
        CommandRun.of("format", folder.resolve("nowhere.cir").toString(), file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("nowhere.cir: cannot be read");
    assertThat(file).hasContent("C 1 1 1\n");
  }
}
