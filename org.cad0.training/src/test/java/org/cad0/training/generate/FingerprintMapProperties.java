package org.cad0.training.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FingerprintMapProperties {

  @Property(tries = 50)
  void keepsTheFirstValueOfEachKeyAsAHashMapDoes(
      @ForAll @Size(max = 6_000) List<@LongRange(min = -2_000, max = 2_000) Long> keys) {
    FingerprintMap map = new FingerprintMap();
    Map<Long, Long> model = new HashMap<>();
    long value = 0;
    for (long key : keys) {
      value++;
      model.putIfAbsent(key, value);
      assertThat(map.putIfAbsent(key, value)).isEqualTo(model.get(key));
    }
  }
}
