package org.cad0.ir.ide;

import org.cad0.ir.text.TextRange;

/**
 * A color in a document.
 *
 * @param range its three words
 * @param color what they say
 */
public record ColorMark(TextRange range, Color color) {}
