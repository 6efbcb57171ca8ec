/**
 * What an editor shows of a Compact IR program: pure functions of a {@link
 * org.cad0.ir.ide.Document} and a position, behind {@link org.cad0.ir.ide.LanguageFeatures}; {@link
 * org.cad0.ir.ide.navigation} and {@link org.cad0.ir.ide.structure} are rooms of their own.
 *
 * <p>Nothing here reads files, knows a protocol or keeps state, so that the language server and an
 * editor that runs in the same process use the same code.
 */
package org.cad0.ir.ide;
