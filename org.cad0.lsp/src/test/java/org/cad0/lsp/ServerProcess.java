package org.cad0.lsp;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.cad0.model.CompletionModel;
import org.cad0.model.LocalModel;

/** The language server as a process of its own, with the model that ships. */
public final class ServerProcess {

  private ServerProcess() {}

  /** Serves a client on standard input and output. */
  public static void main(String[] arguments) {
    System.exit(LanguageServerLauncher.runOnStandardStreams(ServerProcess::openNoisily));
  }

  /** Returns the command that starts this process. */
  static List<String> command() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        absolute(classPath),
        ServerProcess.class.getName());
  }

  /** Opens the model and, as a library might, writes to standard output. */
  private static CompletionModel openNoisily() {
    System.out.println("Content-Length: 5\r\n\r\nnoise");
    return LocalModel.openEmbedded();
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        List.of(classPath.split(File.pathSeparator)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }
}
