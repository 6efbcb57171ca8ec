package org.cad0.lsp;

import org.cad0.ir.ide.structure.SymbolType;
import org.eclipse.lsp4j.SymbolKind;

/** The icons that stand for statements; the protocol has only those of programming languages. */
final class SymbolKinds {

  private SymbolKinds() {}

  static SymbolKind of(SymbolType type) {
    return switch (type) {
      case SOLID -> SymbolKind.Object;
      case SKETCH -> SymbolKind.Struct;
      case SEGMENT -> SymbolKind.Field;
      case ROOT -> SymbolKind.Key;
      case MATERIAL -> SymbolKind.Constant;
      case PART -> SymbolKind.Class;
      case INSTANCE -> SymbolKind.Variable;
      case JOINT -> SymbolKind.Interface;
      case LIGHT, CAMERA -> SymbolKind.Event;
      case SETTING -> SymbolKind.Property;
      case SECTION -> SymbolKind.Namespace;
      case HEADING -> SymbolKind.String;
    };
  }
}
