package org.cad0.ir.ide.navigation;

import org.cad0.ir.text.TextRange;

/**
 * Something that can be renamed.
 *
 * @param range the word at the caret, without quotes
 * @param placeholder the name it has, or a proposal where it has none; never empty
 */
public record RenameWord(TextRange range, String placeholder) implements RenamePreparation {}
