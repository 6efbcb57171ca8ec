package org.cad0.model.constraint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tokens that can be part of a line, as a tree of their characters, so that a common beginning
 * is read once for all of them.
 *
 * <p>The nodes lie in depth-first order: the first child of a node directly follows it.
 */
final class TokenTrie {
  private static final int NO_TOKEN = -1;

  private final char[] characters;

  /** Token whose text ends at the node. */
  private final int[] tokens;

  /** Node behind the subtree of the node. */
  private final int[] ends;

  /** State behind the character under test, per depth; reused, as one thread walks at a time. */
  private final LineState[] branches;

  TokenTrie(TokenTexts texts) {
    List<Integer> sorted =
        IntStream.range(0, texts.texts().size())
            .filter(texts::isPartOfLine)
            .boxed()
            .sorted(Comparator.comparing(texts.texts()::get))
            .toList();
    Builder builder = new Builder(texts, sorted);
    builder.add(0, sorted.size(), 0);
    characters = builder.characters();
    tokens = builder.tokens.stream().mapToInt(Integer::intValue).toArray();
    ends = builder.ends.stream().mapToInt(Integer::intValue).toArray();
    branches = Stream.generate(LineState::new).limit(builder.depth + 1).toArray(LineState[]::new);
  }

  /**
   * Collects the tokens with which a line can go on.
   *
   * @param allowed receives the tokens
   * @return how many they are
   */
  int collect(LineState state, int[] allowed) {
    return collect(0, characters.length, state, 0, allowed, 0);
  }

  private int collect(int from, int to, LineState state, int depth, int[] allowed, int count) {
    LineState branch = branches[depth];
    int found = count;
    for (int node = from; node < to; node = ends[node]) {
      branch.copy(state);
      if (branch.advance(characters[node])) {
        if (tokens[node] != NO_TOKEN) {
          allowed[found++] = tokens[node];
        }
        if (node + 1 < ends[node]) {
          found = collect(node + 1, ends[node], branch, depth + 1, allowed, found);
        }
      }
    }
    return found;
  }

  /** Lays out the sorted tokens. */
  private static final class Builder {
    private final TokenTexts texts;
    private final List<Integer> sorted;
    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int depth;

    Builder(TokenTexts texts, List<Integer> sorted) {
      this.texts = texts;
      this.sorted = sorted;
    }

    /** Adds the nodes below a node whose {@code length} characters the texts from..to share. */
    void add(int from, int to, int length) {
      depth = Math.max(depth, length);
      int first = from;
      while (first < to && text(first).length() == length) {
        first++;
      }
      while (first < to) {
        char c = text(first).charAt(length);
        int last = first;
        while (last < to && text(last).charAt(length) == c) {
          last++;
        }
        addNode(first, last, length, c);
        first = last;
      }
    }

    private void addNode(int first, int last, int length, char c) {
      int node = tokens.size();
      characters.append(c);
      tokens.add(text(first).length() == length + 1 ? sorted.get(first) : NO_TOKEN);
      ends.add(0);
      add(first, last, length + 1);
      ends.set(node, tokens.size());
    }

    private String text(int place) {
      return texts.texts().get(sorted.get(place));
    }

    char[] characters() {
      return characters.toString().toCharArray();
    }
  }
}
