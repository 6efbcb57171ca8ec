package org.cad0.ir.ide.refactor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A statement to be written. Nodes in it are named by what they are in the plan, not by the numbers
 * that they will have.
 *
 * @param words the words, the opcode first
 */
public record NodeLine(List<Word> words) {

  /** One word of the line. */
  public sealed interface Word {}

  /**
   * What is written as it is.
   *
   * @param text one or several words
   */
  public record Plain(String text) implements Word {}

  /**
   * A reference.
   *
   * @param node the node of the plan that it names
   */
  public record Node(int node) implements Word {}

  /** Copies the words, so that the line cannot be changed. */
  public NodeLine {
    words = List.copyOf(words);
  }

  /**
   * Returns what somebody has written: a line or a whole sketch block. Its references must name
   * nodes whose numbers stay, such as the nodes above its place.
   */
  public static NodeLine written(String text) {
    return new NodeLine(List.of(new Plain(text)));
  }

  /** Returns a line of an opcode, the node it works on, and further words. */
  public static NodeLine on(String opcode, int node, List<String> words) {
    List<Word> all = new ArrayList<>(List.of(new Plain(opcode), new Node(node)));
    words.forEach(word -> all.add(new Plain(word)));
    return new NodeLine(all);
  }

  /** Returns a line of an opcode and the two nodes that it combines. */
  public static NodeLine combining(String opcode, int first, int second) {
    return new NodeLine(List.of(new Plain(opcode), new Node(first), new Node(second)));
  }

  /** Returns the text, where {@code numbers} tells the number of a node of the plan. */
  String text(IntUnaryOperator numbers) {
    return words.stream()
        .map(
            word ->
                switch (word) {
                  case Plain plain -> plain.text();
                  case Node node -> Integer.toString(numbers.applyAsInt(node.node()));
                })
        .collect(joining(" "));
  }
}
