package org.cad0.ir.ide.navigation;

import org.cad0.ir.operation.EntityKind;

/** What words of a program stand for. */
sealed interface Named {

  /**
   * A node.
   *
   * @param number its number
   */
  record Node(int number) implements Named {}

  /**
   * A material, part, instance, joint, light or camera, defined or not.
   *
   * @param kind what it is
   * @param id the word by which it is named, without quotes
   */
  record Id(EntityKind kind, String id) implements Named {}
}
