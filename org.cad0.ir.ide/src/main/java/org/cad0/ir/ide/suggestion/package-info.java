/** What a completion model is asked at a caret, and what of its answer can be shown there. */
package org.cad0.ir.ide.suggestion;
