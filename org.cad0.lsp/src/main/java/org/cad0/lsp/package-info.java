/**
 * The language server: a thin skin that speaks the Language Server Protocol over {@link
 * org.cad0.ir.ide.LanguageFeatures} and {@link org.cad0.model.CompletionModel}.
 *
 * <p>It stands on LSP4J alone and not on the server that Xtext brings. That one rebuilds its whole
 * model at every keystroke: at 20,000 lines an edit took 151 ms to its diagnostics even when tuned,
 * against 2.5 ms for the line path on the same message loop. It also blocks completion while it
 * builds and notices a cancelled request up to a second late. Here nothing builds that model at
 * all: all features stand on the line path.
 *
 * <p>Threads: one reads messages and only takes snapshots; diagnostics, requests and the completion
 * model each have threads of their own, so that none waits for another.
 */
package org.cad0.lsp;
