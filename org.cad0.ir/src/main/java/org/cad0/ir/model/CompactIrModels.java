package org.cad0.ir.model;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.util.List;
import org.cad0.ir.CompactIrStandaloneSetup;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.linking.NodeTable;
import org.cad0.ir.resource.CompactIrResource;
import org.cad0.ir.text.TextRange;
import org.cad0.ir.validation.ModelCheck;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Reads programs as EMF models: typed statements with resolved references.
 *
 * <p>{@code Model.getLines()} holds every line but blank ones and comments: a {@link Node} for what
 * makes a node, the lines of a sketch inside it; an {@link OutsideGeometry} for materials, roots,
 * assembly and scene; a {@link StrayLine} for what is neither. Each operation has a class of its
 * own, whose features are named as the arguments are:
 *
 * <ul>
 *   <li>Numbers are {@code NaN} and integers -1 where they are missing or cannot be read; optional
 *       numbers that are left out are null, optional integers 0.
 *   <li>Words are without quotes; null where they are missing or wrongly quoted.
 *   <li>References are the statements that they name; null where they name nothing that may stand
 *       there, for the material {@code default} and for {@code _}, the world.
 *   <li>{@code getExtra()} holds the words behind the last argument.
 * </ul>
 *
 * <p>A model takes some fifteen times as long as the line path ({@code Program.parse}), and the
 * first one in a process a second or more, in which Xtext is set up. Take it where the structure of
 * a program is needed, off the keystroke. A model is never changed once it is returned; many
 * threads may read it.
 */
public final class CompactIrModels {
  private static final URI IN_MEMORY = URI.createURI("memory:/program.cir");

  private CompactIrModels() {}

  /** Sets Xtext up when the first program is read. */
  private static final class Language {
    private static final Injector INJECTOR =
        new CompactIrStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final Provider<CompactIrResource> RESOURCES =
        INJECTOR.getProvider(CompactIrResource.class);
  }

  /** Reads {@code text}; wrong lines never stop it, see {@link #diagnostics}. */
  public static Model parse(String text) {
    CompactIrResource resource = Language.RESOURCES.get();
    resource.setURI(IN_MEMORY);
    resource.read(text);
    return (Model) resource.getContents().get(0);
  }

  /** Returns the nodes of {@code model}; the place in the list is the node's number. */
  public static List<Node> nodes(Model model) {
    return NodeTable.of(model).nodes();
  }

  /** Returns the number of {@code node}, counted from 0 in the order of the text. */
  public static int nodeNumber(Node node) {
    return NodeTable.of((Model) node.eContainer()).numberOf(node);
  }

  /** Returns what is wrong in {@code model}: the same findings as the line path's. */
  public static List<Diagnostic> diagnostics(Model model) {
    return ModelCheck.findings(model);
  }

  /** Returns where {@code element} stands, without blanks and comments around it. */
  public static TextRange range(EObject element) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
    return new TextRange(node.getOffset(), node.getEndOffset());
  }
}
