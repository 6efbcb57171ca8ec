/**
 * Changes of a program that keep its meaning, or change it in one well-defined place, while every
 * reference goes on to name the node that it named.
 *
 * <p>{@link org.cad0.ir.ide.refactor.NodePlan} is the mechanics: nodes are inserted, deleted, moved
 * and replaced, and the references follow. {@link org.cad0.ir.ide.refactor.Renumbering} lets
 * references follow a change that somebody has typed. The refactorings say only what is to become
 * of the nodes.
 */
package org.cad0.ir.ide.refactor;
