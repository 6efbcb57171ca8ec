package org.cad0.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cad0.lsp.LanguageServerLauncher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the language server. */
@Command(
    name = "lsp",
    description = "Start the language server on standard input and output.",
    mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description = "Model folder to use instead of the embedded model.")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() {
    return LanguageServerLauncher.runOnStandardStreams(() -> ModelOptions.choose(folder));
  }
}
