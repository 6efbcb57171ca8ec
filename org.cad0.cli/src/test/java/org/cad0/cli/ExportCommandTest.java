package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir Path folder;

  @Test
  void printsSource() {
    CommandRun openScad = CommandRun.withInput("S 5\n", "export", "-", "--format", "openscad");
    CommandRun cadQuery = CommandRun.withInput("S 5\n", "export", "-", "--format", "cadquery");

    assertThat(openScad.out()).endsWith("\nsphere(r = 5);\n");
    assertThat(cadQuery.out()).endsWith("\nresult = cq.Workplane().sphere(5)\n");
    assertThat(openScad.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(openScad.err()).isEmpty();
  }

  @Test
  void writesALinkBehindTheGivenAddress() {
    CommandRun run =
        CommandRun.withInput(
            "S 5\n", "export", "-", "--format", "link", "--base", "https://cad.example/");

    assertThat(run)
        .isEqualTo(new CommandRun(ExitCode.OK, "https://cad.example/?ir=S%205%0A\n", ""));
  }

  @Test
  void writesAFileNewOrInsteadOfAnother() throws Exception {
    Path target = folder.resolve("part.scad");
    String[] command = {"export", "-", "--format", "openscad", "--out", target.toString()};

    assertThat(CommandRun.withInput("S 5\n", command))
        .isEqualTo(new CommandRun(ExitCode.OK, "", ""));
    assertThat(target).content().contains("sphere(r = 5)");
    CommandRun.withInput("S 6\n", command);
    assertThat(target).content().contains("sphere(r = 6)");
    assertThat(folder.toFile().list()).containsExactly("part.scad");
  }

  @Test
  void tellsWhyAFileCannotBeWritten() {
    String nowhere = folder.resolve("no/such/part.scad").toString();

    CommandRun run =
        CommandRun.withInput("S 5\n", "export", "-", "--format", "openscad", "--out", nowhere);
    CommandRun onFolder =
        CommandRun.withInput(
            "S 5\n", "export", "-", "--format", "openscad", "--out", folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("cannot be written: there is no such folder");
    assertThat(onFolder.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(onFolder.err()).contains("it is a folder");
  }

  @Test
  void printsTheErrorsOfAProgramInsteadOfExportingIt() {
    CommandRun run =
        CommandRun.withInput("S 5\nT 7 0 0 1\n", "export", "-", "--format", "openscad");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("<stdin>:2:3: error[missing-node]");
  }

  @Test
  void tellsWhatTheOtherFormCannotSay() {
    CommandRun note =
        CommandRun.withInput("C 9 9 9\nF 0 1\n", "export", "-", "--format", "openscad");
    CommandRun refusal = CommandRun.withInput("# nothing\n", "export", "-", "--format", "cadquery");

    assertThat(note.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(note.err()).startsWith("cad0: <stdin>: OpenSCAD has no shell");
    assertThat(refusal.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(refusal.err()).startsWith("cad0: <stdin>: The program shows no solid");
  }

  @Test
  void explainsWrongUsage() {
    assertThat(CommandRun.of("export", "-").err()).contains("--format");
    CommandRun run = CommandRun.of("export", "-", "--format", "step");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("'step' is no format; expected one of openscad, cadquery, vcad-json, link");
  }
}
