/**
 * What an editor shows of a Compact IR program: pure functions of a {@link
 * org.cad0.ir.ide.Document} and a position, behind {@link org.cad0.ir.ide.LanguageFeatures}.
 *
 * <p>Nothing here reads files, knows a protocol or keeps state, so that the language server and an
 * editor that runs in the same process use the same code. What runs at every keystroke uses the
 * line path ({@link org.cad0.ir.program.Program}); features of structure use the cross-references
 * of the model.
 */
package org.cad0.ir.ide;
