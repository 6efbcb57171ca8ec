package org.cad0.ir.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cad0.ir.text.TextRange;
import org.junit.jupiter.api.Test;

/** How names are quoted. */
class NameSyntaxTest {

  @Property
  void everyNameCanBeQuotedAndReadBack(@ForAll String name) {
    String quoted = NameSyntax.quote(name);
    assertThat(NameSyntax.error(quoted, new TextRange(0, quoted.length()))).isEmpty();
    assertThat(NameSyntax.unquote(quoted)).isEqualTo(name);
  }

  @Test
  void quotesAndBackslashesAreEscaped() {
    assertThat(NameSyntax.quote("a \"b\" \\")).isEqualTo("\"a \\\"b\\\" \\\\\"");
  }
}
