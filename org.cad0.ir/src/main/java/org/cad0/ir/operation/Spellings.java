package org.cad0.ir.operation;

import java.util.List;

/**
 * Finds operations by their spelling where it stands in a text, so that reading a program needs no
 * copy of each opcode. A hash table with open addressing.
 */
final class Spellings {

  /** Slots for each spelling; most then stand in the first slot that is looked at. */
  private static final int SLOTS_PER_SPELLING = 4;

  private final String[] spellings;
  private final Operation[] operations;
  private final int mask;

  /** Indexes the spellings of {@code all}, none of which may occur twice. */
  Spellings(List<Operation> all) {
    int count = all.stream().mapToInt(operation -> operation.spellings().size()).sum();
    int slots = 2 * Integer.highestOneBit(SLOTS_PER_SPELLING * count);
    this.spellings = new String[slots];
    this.operations = new Operation[slots];
    this.mask = slots - 1;
    for (Operation operation : all) {
      for (String spelling : operation.spellings()) {
        add(spelling, operation);
      }
    }
  }

  /** Returns the operation spelled by this part of {@code text}, or null if there is none. */
  Operation find(String text, int start, int end) {
    int slot = slot(text, start, end);
    String spelling = spellings[slot];
    while (spelling != null) {
      if (spelling.length() == end - start && text.startsWith(spelling, start)) {
        return operations[slot];
      }
      slot = (slot + 1) & mask;
      spelling = spellings[slot];
    }
    return null;
  }

  private void add(String spelling, Operation operation) {
    int slot = slot(spelling, 0, spelling.length());
    while (spellings[slot] != null) {
      if (spellings[slot].equals(spelling)) {
        throw new IllegalArgumentException("two operations are spelled " + spelling);
      }
      slot = (slot + 1) & mask;
    }
    spellings[slot] = spelling;
    operations[slot] = operation;
  }

  /** The slot to look at first: by length and the first and last character, which tell most. */
  private int slot(String text, int start, int end) {
    if (start == end) {
      return 0;
    }
    int first = text.charAt(start);
    int last = text.charAt(end - 1);
    int middle = text.charAt((start + end) >>> 1);
    int hash = (31 * (31 * (31 * (end - start) + first) + last) + middle) * 0x9E3779B9;
    return (hash >>> 16) & mask;
  }
}
