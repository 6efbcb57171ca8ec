package org.cad0.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text given on the command line: a program, or a description.
 *
 * @param name what messages call it
 * @param text what it says
 */
record SourceFile(String name, String text) {

  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws CommandException if it cannot be read or is not UTF-8
   */
  static SourceFile read(String argument, InputStream standardInput) {
    boolean isStandardInput = argument.equals(STANDARD_INPUT);
    String name = isStandardInput ? "<stdin>" : argument;
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

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static CommandException unreadable(String name, String reason, Throwable cause) {
    return new CommandException(ExitCode.INPUT_OUTPUT, name + ": cannot be read: " + reason, cause);
  }
}
