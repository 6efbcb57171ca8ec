package org.cad0.training.generate;

/**
 * A map from 64-bit fingerprints to 64-bit fingerprints, by open addressing: 32 bytes an entry at
 * most, so that millions of rows can be told apart in little memory. Fingerprints must be well
 * mixed, their low bits are the place in the table.
 */
final class FingerprintMap {
  private static final int INITIAL_CAPACITY = 1 << 12;

  /** Key 0 marks a free place; a fingerprint of 0 is kept as this. */
  private static final long ZERO = 0x5bd1e9955bd1e995L;

  private long[] keys = new long[INITIAL_CAPACITY];
  private long[] values = new long[INITIAL_CAPACITY];
  private int size;

  /**
   * Enters {@code value} under {@code key} unless there is one.
   *
   * @return the value that is now under the key
   */
  long putIfAbsent(long key, long value) {
    long present = key == 0 ? ZERO : key;
    int place = place(present);
    if (keys[place] == present) {
      return values[place];
    }
    keys[place] = present;
    values[place] = value;
    size++;
    if (2 * size > keys.length) {
      grow();
    }
    return value;
  }

  /** Enters {@code key} and tells whether it is new. */
  boolean add(long key) {
    int before = size;
    putIfAbsent(key, 0);
    return size > before;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) key & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
