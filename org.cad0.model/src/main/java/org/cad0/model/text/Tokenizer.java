package org.cad0.model.text;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cad0.model.ModelException;
import org.cad0.model.platform.Platform;
import org.cad0.model.platform.TemporaryProperty;

/** A Hugging Face tokenizer, without anything it would add or cut by itself. */
public final class Tokenizer implements AutoCloseable {

  /** Forbids the library to report its use and to download anything. */
  private static final String OFFLINE = "ai.djl.offline";

  private static final Map<String, String> OPTIONS =
      Map.of(
          "addSpecialTokens", "false",
          // Its default cuts texts at 512 tokens without telling.
          "truncation", "false",
          "padding", "false");

  private final HuggingFaceTokenizer tokenizer;

  private Tokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Opens a tokenizer.
   *
   * @param json content of a {@code tokenizer.json}
   * @param where where it lies, for messages
   * @throws ModelException if it cannot be opened, or not on this platform
   */
  public static Tokenizer open(byte[] json, String where) {
    Platform.current();
    try {
      return new Tokenizer(openOffline(json));
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new ModelException(
          "Cannot open the tokenizer of the model in "
              + where
              + ": "
              + e.getMessage()
              + ". Check that the folder .djl.ai in your home folder can be written (or set"
              + " DJL_CACHE_DIR), and that the model folder is whole.",
          e);
    }
  }

  /** The library asks for its offline switch whenever it opens a tokenizer, and only then. */
  private static synchronized HuggingFaceTokenizer openOffline(byte[] json) throws IOException {
    return TemporaryProperty.with(
        OFFLINE,
        "true",
        () -> HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), OPTIONS));
  }

  /** Returns the tokens of {@code text}. */
  public int[] encode(String text) {
    if (text.isEmpty()) {
      return new int[0];
    }
    return Arrays.stream(tokenizer.encode(text, false, false).getIds())
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  /** Returns the texts of the tokens 0 to {@code count} - 1; empty for numbers without a token. */
  public List<String> texts(int count) {
    return IntStream.range(0, count)
        .mapToObj(token -> tokenizer.decode(new long[] {token}, false))
        .toList();
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
