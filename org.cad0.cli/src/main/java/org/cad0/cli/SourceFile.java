package org.cad0.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A text given on the command line: a program, or a description.
 *
 * @param name what messages call it
 * @param text what it says
 */
record SourceFile(String name, String text) {

  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "<stdin>";

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws CommandException if it cannot be read or is not UTF-8
   */
  static SourceFile read(String argument, InputStream standardInput) {
    boolean isStandardInput = argument.equals(STANDARD_INPUT);
    String name = isStandardInput ? STANDARD_INPUT_NAME : argument;
    try {
      byte[] bytes =
          isStandardInput ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(argument));
      return new SourceFile(name, decode(bytes));
    } catch (CharacterCodingException e) {
      throw unreadable(name, "it is not UTF-8 text", e);
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file", e);
    } catch (IOException e) {
      boolean isFolder = !isStandardInput && Files.isDirectory(Path.of(argument));
      throw unreadable(name, isFolder ? "it is a folder" : e.getMessage(), e);
    }
  }

  /**
   * Reads several files one after the other. One that cannot be read is reported to standard error
   * and does not keep the others from being used.
   *
   * @return the exit code for the last file that could not be read
   */
  static OptionalInt readEach(List<String> arguments, Console console, Consumer<SourceFile> use) {
    OptionalInt failure = OptionalInt.empty();
    for (String argument : arguments) {
      try {
        use.accept(read(argument, console.in()));
      } catch (CommandException e) {
        console.tell(e.getMessage());
        failure = OptionalInt.of(e.exitCode());
      }
    }
    return failure;
  }

  /** Tells whether this is standard input. */
  boolean isStandardInput() {
    return name.equals(STANDARD_INPUT_NAME);
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static CommandException unreadable(String name, String reason, Throwable cause) {
    return new CommandException(ExitCode.INPUT_OUTPUT, name + ": cannot be read: " + reason, cause);
  }
}
