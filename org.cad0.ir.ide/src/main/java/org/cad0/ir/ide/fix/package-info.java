/**
 * Quick fixes: for every finding with an obvious mend the changes that make it, and all safe ones
 * at once.
 *
 * <p>Each mend is a function of a program and one of its findings. {@link
 * org.cad0.ir.ide.fix.FixFeatures} is the way in.
 */
package org.cad0.ir.ide.fix;
