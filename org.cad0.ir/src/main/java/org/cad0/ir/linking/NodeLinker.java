package org.cad0.ir.linking;

import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.model.Model;
import org.cad0.ir.model.ModelPackage;
import org.cad0.ir.text.TextRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Sets references at once, to nodes by creation order and to entities by id, so that a linked model
 * is never changed again and many threads can read it.
 *
 * <p>A reference stays empty if it names nothing that may stand there; the validation tells why. It
 * is empty without being wrong for the material {@code default} and for the world, which no
 * statement defines.
 */
public final class NodeLinker extends LazyLinker {

  @Override
  protected void doLinkModel(EObject root, IDiagnosticConsumer consumer) {
    Model model = (Model) root;
    NodeTable.attach(model);
    super.doLinkModel(root, consumer);
  }

  @Override
  protected void createAndSetProxy(EObject from, INode word, EReference reference) {
    Model model = (Model) from.eResource().getContents().get(0);
    resolve(model, from, NodeModelUtils.getTokenText(word), reference.getEReferenceType())
        .ifPresent(target -> from.eSet(reference, target));
  }

  private static Optional<? extends EObject> resolve(
      Model model, EObject from, String word, EClass type) {
    NodeTable nodes = NodeTable.of(model);
    if (ModelPackage.Literals.NODE.isSuperTypeOf(type)) {
      return nodes.resolve(from, word, type);
    }
    return NameSyntax.read(word, new TextRange(0, word.length()))
        .flatMap(id -> nodes.entities().find(type, id));
  }
}
