package org.cad0.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;

/**
 * Which kinds of code actions are asked for.
 *
 * @param only the kinds, each with those below it; empty for all
 */
record ActionFilter(List<String> only) {

  static ActionFilter of(CodeActionContext context) {
    return new ActionFilter(context.getOnly() == null ? List.of() : context.getOnly());
  }

  boolean wants(String kind) {
    return only.isEmpty() || isNamed(kind);
  }

  /** Tells whether a kind is asked for by its name or that of a kind above it. */
  boolean isNamed(String kind) {
    return only.stream()
        .anyMatch(name -> name.isEmpty() || kind.equals(name) || kind.startsWith(name + "."));
  }
}
