package org.cad0.ir.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vocabulary of Compact IR, declared once.
 *
 * <p>Validation, completion, hover, the decoder's token mask and the documents are all derived from
 * this table; the Xtext grammar is held to it by a test. The order is that of the language
 * reference, sections 4 and 5.
 */
public final class Operations {
  private static final List<Operation> ALL =
      Stream.concat(GeometryOperations.ALL.stream(), DocumentOperations.ALL.stream()).toList();

  private static final Spellings SPELLINGS = new Spellings(ALL);

  private Operations() {}

  /** Returns every operation, in the order of the language reference. */
  public static List<Operation> all() {
    return ALL;
  }

  /** Returns the operations that make nodes and the lines of their sketches. */
  public static List<Operation> geometry() {
    return GeometryOperations.ALL;
  }

  /** Returns the operations of materials, roots, assembly and scene. */
  public static List<Operation> outsideGeometry() {
    return DocumentOperations.ALL;
  }

  /** Returns the operation with this opcode or alias. */
  public static Optional<Operation> find(String opcode) {
    return find(opcode, 0, opcode.length());
  }

  /** Returns the operation whose opcode or alias is this part of {@code text}. */
  public static Optional<Operation> find(String text, int start, int end) {
    return Optional.ofNullable(SPELLINGS.find(text, start, end));
  }
}
