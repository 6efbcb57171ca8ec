package org.cad0.ir.interchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cad0.ir.interchange.ExportException;
import org.cad0.ir.interchange.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareLinkTest {
  private static final String PAGE = "https://cad.example/";

  @Test
  void encodesTheProgramBehindTheAddress() {
    assertThat(ShareLink.write(PAGE, "C 1 2 3 \"a+b\"\nS 5 # ø\n").text())
        .isEqualTo(PAGE + "?ir=C%201%202%203%20%22a%2Bb%22%0AS%205%20%23%20%C3%B8%0A");
  }

  @Test
  void joinsTheParametersOfTheAddress() {
    assertThat(ShareLink.write(PAGE + "?theme=dark", "S 5").text())
        .isEqualTo(PAGE + "?theme=dark&ir=S%205");
    assertThat(ShareLink.write("", "S 5").text()).isEqualTo("?ir=S%205");
  }

  @ParameterizedTest
  @CsvSource({
    "https://cad.example/?ir=S%205,          S 5",
    "https://cad.example/?a=b&ir=S+5&c=d#x,  S 5",
    "?ir=S%205,                              S 5",
    "ir=S%205,                               S 5",
    "'  ?ir=S%205%0A  ',                     'S 5\n'",
    "?ir=,                                   ''"
  })
  void readsWhatBrowsersRead(String link, String program) {
    assertThat(ShareLink.read(link)).isEqualTo(program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://cad.example/", "?air=S", "", "#?ir=S", "https://cad.example/#ir=S"})
  void tellsThatThereIsNoProgram(String link) {
    assertThatThrownBy(() -> ShareLink.read(link))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("?ir=");
  }

  @Test
  void tellsWhereALinkIsDamaged() {
    assertThatThrownBy(() -> ShareLink.read("?ir=S%205%2"))
        .hasMessageContaining("at character 6 behind ir=");
    assertThatThrownBy(() -> ShareLink.read("?ir=S%zz")).hasMessageContaining("two digits");
    assertThatThrownBy(() -> ShareLink.read("?ir=%C3%28")).hasMessageContaining("not UTF-8");
  }

  @Test
  void tellsOfLinksThatAreTooLong() {
    assertThat(ShareLink.write("", "x".repeat(ShareLink.SAFE_LENGTH - 4)).notes()).isEmpty();
    assertThat(ShareLink.write("", "x".repeat(ShareLink.SAFE_LENGTH - 3)).notes())
        .containsExactly(
            "The link has 2,001 characters; some mail programs cut links off after 2,000.");
    assertThat(ShareLink.write("", "x".repeat(ShareLink.SERVER_LENGTH)).notes())
        .singleElement()
        .asString()
        .contains("most servers refuse more than 8,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://cad.example/#top", "https://cad example/"})
  void refusesAddressesThatTakeNoParameter(String base) {
    assertThatThrownBy(() -> ShareLink.write(base, "S 1")).isInstanceOf(ExportException.class);
  }

  @Test
  void refusesHalfACharacter() {
    assertThatThrownBy(() -> ShareLink.write("", "C 1 1 1 \"\ud83d\""))
        .isInstanceOf(ExportException.class);
  }

  @Property
  void readsWhatItWrote(@ForAll String program) {
    String whole = program.replaceAll("\\p{Cs}", "");

    assertThat(ShareLink.read(ShareLink.write(PAGE, whole).text())).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "https://cad.example/?ir=S%205, true",
    "?ir=S%205,                     true",
    "'S 5',                         false",
    "'{\"nodes\": {}}',             false",
    "'{\"url\":\"https://x/?ir=\"}', false",
    "'C 1 1 1 # https://x/',        false"
  })
  void tellsLinksFromOtherText(String text, boolean isLink) {
    assertThat(ShareLink.isLink(text)).isEqualTo(isLink);
  }
}
