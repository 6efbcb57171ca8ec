package org.cad0.ir.linking;

import org.cad0.ir.model.Model;
import org.cad0.ir.model.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Sets references by creation order at once, so that a linked model is never changed again and many
 * threads can read it.
 *
 * <p>A reference that names no earlier node of the right kind stays empty; the validation tells
 * why.
 */
public final class NodeLinker extends LazyLinker {

  @Override
  protected void doLinkModel(EObject root, IDiagnosticConsumer consumer) {
    NodeTable.attach((Model) root);
    super.doLinkModel(root, consumer);
  }

  @Override
  protected void createAndSetProxy(EObject from, INode word, EReference reference) {
    NodeTable.of((Model) from.eResource().getContents().get(0))
        .resolve((Node) from, NodeModelUtils.getTokenText(word), reference.getEReferenceType())
        .ifPresent(target -> from.eSet(reference, target));
  }
}
