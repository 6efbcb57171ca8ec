package org.cad0.ir.task;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** How long work learns that it is not wanted any more. */
class CancelSignalTest {

  @Test
  void aFiredSignalStopsTheWork() {
    CancelSignal fired = () -> true;
    assertThatExceptionOfType(CancellationException.class).isThrownBy(fired::check);
  }

  @Test
  void otherWorkGoesOn() {
    assertThatNoException().isThrownBy(CancelSignal.NEVER::check);
  }
}
