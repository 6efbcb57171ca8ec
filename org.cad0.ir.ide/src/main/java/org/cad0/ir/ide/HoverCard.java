package org.cad0.ir.ide;

import org.cad0.ir.text.TextRange;

/**
 * What an editor shows about a word.
 *
 * @param range the word
 * @param text what is to be said about it
 */
public record HoverCard(TextRange range, RichText text) {}
