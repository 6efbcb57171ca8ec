package org.cad0.ir.ide.navigation;

/**
 * Why something cannot be renamed.
 *
 * @param reason what is wrong and what to do, for the user
 */
public record RenameRefusal(String reason) implements RenamePreparation, RenameResult {}
