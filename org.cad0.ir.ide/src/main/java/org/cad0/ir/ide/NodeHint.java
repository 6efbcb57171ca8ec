package org.cad0.ir.ide;

/**
 * The number of a node, to be shown behind its line.
 *
 * @param offset where to show it
 * @param label the number as shown
 * @param tooltip what the node is and who uses it
 */
public record NodeHint(int offset, String label, String tooltip) {}
