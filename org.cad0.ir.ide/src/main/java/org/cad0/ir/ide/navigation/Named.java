package org.cad0.ir.ide.navigation;

/** What words of a program stand for. */
sealed interface Named {

  /**
   * A node.
   *
   * @param number its number
   */
  record Node(int number) implements Named {}
}
