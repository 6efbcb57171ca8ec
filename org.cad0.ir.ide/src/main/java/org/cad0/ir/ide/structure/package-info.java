/**
 * The shape of a program: its symbols, what can be folded, and what an editor selects as a
 * selection grows. Pure functions behind {@link org.cad0.ir.ide.structure.StructureFeatures}.
 */
package org.cad0.ir.ide.structure;
