package org.cad0.ir.ide.structure;

import java.util.List;

/**
 * A symbol in the tree of a document.
 *
 * @param symbol the symbol; its range holds those of its descendants wherever they stand together
 * @param children what it is made of, in the order of the text
 */
public record OutlineSymbol(Symbol symbol, List<OutlineSymbol> children) {

  /** Copies the children, so that the symbol cannot be changed. */
  public OutlineSymbol {
    children = List.copyOf(children);
  }
}
