package org.cad0.ir.statement;

import org.cad0.ir.text.TextRange;

/**
 * The quoted name at the end of a statement.
 *
 * @param value the name without quotes and escapes
 * @param range the quoted word
 */
public record Name(String value, TextRange range) {}
