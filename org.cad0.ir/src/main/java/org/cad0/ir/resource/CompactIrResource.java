package org.cad0.ir.resource;

import java.io.StringReader;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

/** One program as a resource. */
public final class CompactIrResource extends LazyLinkingResource {

  /** Reads {@code text} itself, without a detour over bytes. */
  public void read(String text) {
    updateInternalState(getParseResult(), getParser().parse(new StringReader(text)));
    setLoaded(true);
  }

  /**
   * Leaves replaced objects as they are. Nothing outside a program refers into it, and turning each
   * object into a proxy takes time quadratic in the number of lines.
   */
  @Override
  protected void unloaded(InternalEObject object) {}
}
