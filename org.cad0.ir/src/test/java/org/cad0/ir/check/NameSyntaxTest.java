package org.cad0.ir.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cad0.ir.program.LineWords;
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

  @Property
  void everyNameWithoutLineEndsIsOneWord(@ForAll String text) {
    String name = text.replaceAll("[\r\n]", "");
    String line = NameSyntax.word(name);
    LineWords words = new LineWords(line);
    words.split(0, line.length());
    assertThat(words.count()).isEqualTo(1);
    assertThat(NameSyntax.read(line, words.word(0))).contains(name);
  }

  @Test
  void wordsThatCouldBeTakenForSomethingElseAreQuoted() {
    assertThat(Stream.of("steel", "_", "knuckle-2.b", "Größe"))
        .allSatisfy(name -> assertThat(NameSyntax.word(name)).isEqualTo(name));
    assertThat(Stream.of("", "2nd", "-1", "a b", "#", "a#b", "\"", "\u00a0"))
        .allSatisfy(name -> assertThat(NameSyntax.word(name)).isEqualTo(NameSyntax.quote(name)));
  }
}
