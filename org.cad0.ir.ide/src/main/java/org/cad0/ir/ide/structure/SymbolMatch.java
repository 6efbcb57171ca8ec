package org.cad0.ir.ide.structure;

/**
 * A symbol that fits what was searched for.
 *
 * @param symbol the symbol
 * @param score how well it fits; the greater, the better
 */
public record SymbolMatch(Symbol symbol, int score) {}
