package org.cad0.ir.interchange.vcad;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.check.NameSyntax;
import org.cad0.ir.interchange.ImportException;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.statement.Entities;

/** Writes an object of a document as a line of a program. */
final class LineWriter {
  private final KnownIds known;

  LineWriter(KnownIds known) {
    this.known = known;
  }

  /**
   * Returns the line for {@code object}, whose values are then marked as read; empty if it refers
   * to something that the program does not have.
   *
   * @param key under which the object stands, where ids are keys
   * @throws ImportException if a value is missing or of another type than it must be
   */
  Optional<String> write(Form form, Taken object, Optional<String> key) {
    Operation operation = form.operation();
    // vcad knows the second spelling of an opcode that has two.
    StringBuilder line =
        new StringBuilder(operation.spellings().get(operation.spellings().size() - 1));
    boolean isCut = false;
    for (int i = 0; i < operation.arguments().size(); i++) {
      Argument argument = operation.arguments().get(i);
      Optional<String> word =
          isCut && argument.kind() != ArgumentKind.LABEL
              ? Optional.empty()
              : word(argument, form.fields().get(i), object, key);
      if (word.isEmpty() && !argument.optional()) {
        form.fields().forEach(field -> object.child(field.path()).giveBack());
        return Optional.empty();
      }
      isCut |= word.isEmpty();
      word.ifPresent(text -> line.append(' ').append(text));
    }
    return Optional.of(line.toString());
  }

  private Optional<String> word(
      Argument argument, Form.Field field, Taken object, Optional<String> key) {
    Taken at = object.child(field.path());
    Optional<EntityKind> defined = argument.kind().defines();
    if (defined.isPresent()) {
      return Optional.of(define(defined.get(), at, key));
    }
    return switch (argument.kind()) {
      case SEGMENTS -> takeNoSegments(at);
      case PARENT -> parent(at);
      case MATERIAL, PART, INSTANCE -> reference(argument, field, at);
      case KEYWORD -> keyword(argument, at);
      case LABEL -> label(argument, field, at, object, key);
      default -> at.isPresent() ? Optional.of(value(argument, at)) : fallback(argument, field, at);
    };
  }

  private String value(Argument argument, Taken at) {
    String word =
        switch (argument.kind()) {
          case SOLID, SKETCH, NODE -> node(at);
          case COUNT -> CirWords.integer(at);
          case FLAG -> CirWords.flag(at);
          default -> CirWords.number(at);
        };
    at.take();
    return word;
  }

  private static Optional<String> fallback(Argument argument, Form.Field field, Taken at) {
    if (field.fallback().isEmpty() && !argument.optional()) {
      throw CirWords.expected(argument.documentation(), at);
    }
    return field.fallback();
  }

  private String define(EntityKind kind, Taken at, Optional<String> key) {
    String id = key.orElseGet(() -> CirWords.text(at));
    if (at.isPresent() && CirWords.text(at).equals(id)) {
      at.take();
    }
    known.add(kind, id);
    return CirWords.id(id, at);
  }

  private Optional<String> takeNoSegments(Taken at) {
    if (at.value().isNumber() && at.value().doubleValue() == 0) {
      at.take();
    }
    return Optional.empty();
  }

  private Optional<String> parent(Taken at) {
    if (!at.isPresent()) {
      return Optional.of(Entities.WORLD);
    }
    String id = CirWords.text(at);
    at.take();
    return known.has(EntityKind.INSTANCE, id) ? Optional.of(CirWords.id(id, at)) : Optional.empty();
  }

  /** A reference to something undefined stays in the document; a root then has the fallback. */
  private Optional<String> reference(Argument argument, Form.Field field, Taken at) {
    if (!at.isPresent()) {
      return fallback(argument, field, at);
    }
    String id = CirWords.text(at);
    if (!known.has(argument.kind().names().orElseThrow(), id)) {
      return field.fallback();
    }
    at.take();
    return Optional.of(CirWords.id(id, at));
  }

  /** A switch is a keyword that is written where the value is not the usual one. */
  private static Optional<String> keyword(Argument argument, Taken at) {
    if (!at.isPresent()) {
      return Optional.empty();
    }
    if (!argument.optional()) {
      String word = CirWords.text(at);
      at.take();
      return argument.choices().contains(word) ? Optional.of(word) : Optional.empty();
    }
    boolean isSet = CirWords.flag(at).equals("1");
    at.take();
    return isSet == Switches.valueWhenWritten(argument)
        ? Optional.of(argument.choices().get(0))
        : Optional.empty();
  }

  private static Optional<String> label(
      Argument argument, Form.Field field, Taken at, Taken object, Optional<String> key) {
    if (at.isPresent() && CirWords.fitsOnALine(CirWords.text(at))) {
      at.take();
      return Optional.of(NameSyntax.quote(CirWords.text(at)));
    }
    if (argument.optional()) {
      return Optional.empty();
    }
    String other = field.fallback().orElseThrow().substring(1);
    String id = key.orElseGet(() -> CirWords.text(object.child(List.of(other))));
    return Optional.of(NameSyntax.quote(id));
  }

  private String node(Taken at) {
    JsonNode value = at.value();
    if (!value.canConvertToExactIntegral()) {
      throw CirWords.expected("the number of a node", at);
    }
    return known.node(value.longValue()).stream()
        .mapToObj(Integer::toString)
        .findFirst()
        .orElseThrow(
            () ->
                new ImportException(
                    "%s: there is no node %s that could stand here."
                        .formatted(at.pointer(), value)));
  }
}
