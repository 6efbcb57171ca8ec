package org.cad0.ir.ide;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** A short formatted text, for clients that show Markdown and for those that do not. */
public final class RichText {

  /** Language identifier of code blocks. */
  private static final String LANGUAGE = "cir";

  private sealed interface Block {}

  private record Heading(String text) implements Block {}

  private record Code(String text) implements Block {}

  private record Paragraph(String text) implements Block {}

  private record Table(List<List<String>> rows) implements Block {}

  private final List<Block> blocks;

  private RichText(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Returns a text without content. */
  static RichText empty() {
    return new RichText(List.of());
  }

  /** Returns this text and a heading behind it. */
  RichText heading(String text) {
    return with(new Heading(text));
  }

  /** Returns this text and some lines of Compact IR behind it. */
  RichText code(String text) {
    return with(new Code(text));
  }

  /** Returns this text and a paragraph behind it. */
  RichText paragraph(String text) {
    return with(new Paragraph(text));
  }

  /** Returns this text and a table behind it; the first row names the columns. */
  RichText table(List<List<String>> rows) {
    return with(new Table(List.copyOf(rows)));
  }

  /** Returns this text and {@code other} behind it. */
  RichText followedBy(RichText other) {
    List<Block> longer = new ArrayList<>(blocks);
    longer.addAll(other.blocks);
    return new RichText(List.copyOf(longer));
  }

  /** Returns the text in Markdown; whatever comes from the user's program is escaped. */
  public String toMarkdown() {
    return blocks.stream().map(RichText::markdown).collect(joining("\n\n"));
  }

  /** Returns the text without any markup. */
  public String toPlainText() {
    return blocks.stream().map(RichText::plain).collect(joining("\n\n"));
  }

  private RichText with(Block block) {
    return followedBy(new RichText(List.of(block)));
  }

  private static String markdown(Block block) {
    return switch (block) {
      case Heading(String text) -> "**" + escape(text) + "**";
      case Code(String text) -> "```" + LANGUAGE + "\n" + text + "\n```";
      case Paragraph(String text) -> escape(text);
      case Table(List<List<String>> rows) -> markdownTable(rows);
    };
  }

  private static String plain(Block block) {
    return switch (block) {
      case Heading(String text) -> text;
      case Code(String text) -> "  " + text.replace("\n", "\n  ");
      case Paragraph(String text) -> text;
      case Table(List<List<String>> rows) ->
          rows.stream().skip(1).map(row -> "  " + String.join(", ", row)).collect(joining("\n"));
    };
  }

  private static String markdownTable(List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(rows.get(0)));
    table.append("\n|").append("---|".repeat(rows.get(0).size()));
    rows.stream().skip(1).forEach(row -> table.append('\n').append(row(row)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(RichText::escape).collect(joining(" | ", "| ", " |"));
  }

  /** Keeps Markdown and HTML from reading marks into {@code text}. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_{}[]<>#|&~".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
