package org.cad0.model.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.cad0.model.Sampling;
import org.junit.jupiter.api.Test;

class TokenChooserTest {
  private static final float[] LOGITS = {9, 1, 3, 2, 0};
  private static final int[] ALLOWED = {4, 3, 2, 1};

  @Test
  void takesTheBestAllowedTokenWhenGreedy() {
    TokenChooser chooser = new TokenChooser(Sampling.GREEDY);
    assertThat(chooser.choose(LOGITS, ALLOWED, 4)).isEqualTo(2);
    assertThat(chooser.probability()).isBetween(0.5, 0.8);
  }

  @Test
  void drawsEveryAllowedTokenAtAHighTemperature() {
    assertThat(drawn(new Sampling(10, 0, 1, 1))).containsExactly(1, 2, 3, 4);
  }

  @Test
  void drawsAmongTheTopTokensOnly() {
    assertThat(drawn(new Sampling(10, 2, 1, 1))).containsExactly(2, 3);
    assertThat(drawn(new Sampling(1, 0, 0.7, 1))).containsExactly(2, 3);
    assertThat(drawn(new Sampling(10, 1, 0.01, 1))).containsExactly(2);
  }

  @Test
  void drawsTheSameForOneSeed() {
    TokenChooser first = new TokenChooser(new Sampling(1.5, 0, 1, 7));
    TokenChooser second = new TokenChooser(new Sampling(1.5, 0, 1, 7));
    for (int i = 0; i < 100; i++) {
      assertThat(first.choose(LOGITS, ALLOWED, 4)).isEqualTo(second.choose(LOGITS, ALLOWED, 4));
    }
  }

  private static Set<Integer> drawn(Sampling sampling) {
    TokenChooser chooser = new TokenChooser(sampling);
    Set<Integer> drawn = new TreeSet<>();
    for (int i = 0; i < 1000; i++) {
      drawn.add(chooser.choose(LOGITS, ALLOWED, 4));
    }
    return drawn;
  }
}
