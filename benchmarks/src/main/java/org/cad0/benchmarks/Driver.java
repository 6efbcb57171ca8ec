package org.cad0.benchmarks;

import java.util.List;

/** Measures one thing. */
interface Driver {

  /**
   * Measures.
   *
   * @throws Exception if what is to be measured does not work
   */
  List<Measurement> measure(Effort effort) throws Exception;
}
