package org.cad0.ir.interchange.openscad;

import java.util.ArrayList;
import java.util.List;

/** A statement of OpenSCAD: a call, and the solids or sketches that it works on. */
final class Block {
  private static final int LINE_LENGTH = 100;
  private static final String STEP = "  ";

  private final String call;
  private final List<Block> children;
  private final int depth;

  private Block(String call, List<Block> children, int depth) {
    this.call = call;
    this.children = children;
    this.depth = depth;
  }

  /** Returns a statement that works on nothing. */
  static Block of(String call) {
    return new Block(call, new ArrayList<>(), 1);
  }

  /** Returns {@code call} on one solid. */
  static Block of(String call, Block child) {
    return of(call, List.of(child));
  }

  /** Returns {@code call} on several solids. */
  static Block of(String call, List<Block> children) {
    int depth = children.stream().mapToInt(child -> child.depth).max().orElse(0);
    return new Block(call, new ArrayList<>(children), depth + 1);
  }

  /**
   * Returns {@code call} on two solids; where the first is the same call already, and so has the
   * same meaning, the second joins its children. The first block must not be used afterwards.
   */
  static Block joined(String call, Block first, Block second) {
    if (!first.call.equals(call)) {
      return of(call, List.of(first, second));
    }
    first.children.add(second);
    return new Block(call, first.children, Math.max(first.depth, second.depth + 1));
  }

  /** Returns how many statements stand in one another. */
  int depth() {
    return depth;
  }

  /** Writes the statement and what it works on. */
  void print(StringBuilder out, int level) {
    out.repeat(STEP, level);
    Block block = this;
    int width = STEP.length() * level;
    while (block.children.size() == 1) {
      out.append(block.call);
      width += block.call.length() + 1;
      block = block.children.get(0);
      if (width + block.call.length() < LINE_LENGTH) {
        out.append(' ');
      } else {
        level++;
        out.append('\n').repeat(STEP, level);
        width = STEP.length() * level;
      }
    }
    out.append(block.call);
    if (block.children.isEmpty()) {
      out.append(";\n");
    } else {
      out.append(" {\n");
      for (Block child : block.children) {
        child.print(out, level + 1);
      }
      out.repeat(STEP, level).append("}\n");
    }
  }
}
