package org.cad0.ir.ide.navigation;

/** Whether what stands at a caret can be renamed. */
public sealed interface RenamePreparation permits RenameWord, RenameRefusal {}
