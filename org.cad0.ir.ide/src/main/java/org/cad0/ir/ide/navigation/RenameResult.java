package org.cad0.ir.ide.navigation;

/** The answer to a wish to rename something. */
public sealed interface RenameResult permits RenameEdits, RenameRefusal {}
