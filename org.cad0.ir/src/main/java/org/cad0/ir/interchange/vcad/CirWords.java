package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.text.Numbers;

/** Values of a document as words of a program. */
final class CirWords {
  /** What can stand without quotes in every version of the format. */
  private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

  private CirWords() {}

  static String number(Taken field) {
    JsonNode value = field.value();
    if (!value.isNumber()) {
      throw expected("a number", field);
    }
    double number = value.doubleValue();
    if (!Double.isFinite(number)) {
      throw expected("a number that fits into 64 bits", field);
    }
    return Numbers.canonical(number);
  }

  static String integer(Taken field) {
    JsonNode value = field.value();
    double number = value.isNumber() ? value.doubleValue() : -1;
    if (number < 0 || number > Numbers.MAX_INTEGER || number != Math.rint(number)) {
      throw expected("a whole number from 0 to " + Numbers.MAX_INTEGER, field);
    }
    return Numbers.canonical(number);
  }

  static String flag(Taken field) {
    if (!field.value().isBoolean()) {
      throw expected("true or false", field);
    }
    return field.value().booleanValue() ? "1" : "0";
  }

  static String text(Taken field) {
    if (!field.value().isTextual()) {
      throw expected("a text", field);
    }
    return field.value().textValue();
  }

  /** Returns an id as a word; it is quoted where it must be. */
  static String id(String id, Taken field) {
    if (!fitsOnALine(id)) {
      throw new ImportException(
          "%s: the id has a line break, which no program can hold.".formatted(field.pointer()));
    }
    return BARE.matcher(id).matches() ? id : NameSyntax.quote(id);
  }

  static boolean fitsOnALine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  static ImportException expected(String what, Taken field) {
    String found =
        switch (field.value().getNodeType()) {
          case MISSING -> "nothing";
          case OBJECT -> "an object";
          case ARRAY -> "a list";
          default -> shortened(field.value().toString());
        };
    return new ImportException(
        "%s: expected %s, found %s.".formatted(field.pointer(), what, found));
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
