package org.cad0.ir.interchange.link;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.interchange.SourceExport;

/** Links that carry a whole program, percent-encoded, in the parameter {@code ir}. */
public final class ShareLink {
  /** Length in characters from which some mail programs and chats cut a link off. */
  public static final int SAFE_LENGTH = 2_000;

  /** Length in characters that common web servers still take, in their first settings. */
  public static final int SERVER_LENGTH = 8_000;

  private static final String PARAMETER = "ir=";

  /** An address with its scheme (RFC 3986, section 3), or a query alone; no blanks. */
  private static final Pattern LINK = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://|\\?)\\S*+");

  private ShareLink() {}

  /**
   * Returns a link to {@code program}.
   *
   * @param base address of the page that shows programs; the empty string leaves only what is to be
   *     put behind one
   * @throws ExportException if no parameter can be put behind {@code base}
   */
  public static SourceExport write(String base, String program) {
    if (base.indexOf('#') >= 0 || base.chars().anyMatch(c -> c <= ' ')) {
      throw new ExportException(
          "The address for the link must have no # and no blanks: " + base.strip());
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(program)) {
      throw new ExportException("The program holds half a character, which no link can carry.");
    }
    String separator = base.indexOf('?') < 0 ? "?" : "&";
    // The encoder is the one of forms, where a blank is a plus; %20 is understood everywhere.
    String encoded = URLEncoder.encode(program, StandardCharsets.UTF_8).replace("+", "%20");
    String link = base + separator + PARAMETER + encoded;
    return new SourceExport(link, note(link.length()).stream().toList());
  }

  /**
   * Returns the program that {@code link} carries: an address with a parameter {@code ir}, or that
   * parameter alone.
   *
   * @throws ImportException if there is no such parameter, or if it is not encoded rightly
   */
  public static String read(String link) {
    String address = link.strip();
    int fragment = address.indexOf('#');
    int end = fragment < 0 ? address.length() : fragment;
    int start = address.indexOf('?') + 1;
    return Arrays.stream(address.substring(Math.min(start, end), end).split("&", -1))
        .filter(parameter -> parameter.startsWith(PARAMETER))
        .findFirst()
        .map(parameter -> decode(parameter.substring(PARAMETER.length())))
        .orElseThrow(
            () ->
                new ImportException(
                    "The link carries no program: it needs ?ir= with the program behind it."));
  }

  /** Tells whether {@code text} is a link rather than a program or a JSON document. */
  public static boolean isLink(String text) {
    return LINK.matcher(text.strip()).matches();
  }

  private static Optional<String> note(int length) {
    if (length > SERVER_LENGTH) {
      return Optional.of(
          "The link has %,d characters; most servers refuse more than %,d. Share the file instead."
              .formatted(length, SERVER_LENGTH));
    }
    return length > SAFE_LENGTH
        ? Optional.of(
            "The link has %,d characters; some mail programs cut links off after %,d."
                .formatted(length, SAFE_LENGTH))
        : Optional.empty();
  }

  private static String decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(StandardCharsets.UTF_8.encode(encoded).remaining());
    for (int i = 0; i < encoded.length(); ) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.put((byte) octet(encoded, i));
        i += 3;
      } else {
        int next = encoded.offsetByCodePoints(i, 1);
        String character = c == '+' ? " " : encoded.substring(i, next);
        bytes.put(character.getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      throw new ImportException("The program in the link is not UTF-8 text.", e);
    }
  }

  private static int octet(String encoded, int percent) {
    OptionalInt value = OptionalInt.empty();
    if (percent + 2 < encoded.length()) {
      int high = Character.digit(encoded.charAt(percent + 1), 16);
      int low = Character.digit(encoded.charAt(percent + 2), 16);
      value = high < 0 || low < 0 ? value : OptionalInt.of(16 * high + low);
    }
    return value.orElseThrow(
        () ->
            new ImportException(
                "The program in the link is cut off or damaged: at character "
                    + (percent + 1)
                    + " behind ir=, % must be followed by two digits 0-9 or A-F."));
  }
}
