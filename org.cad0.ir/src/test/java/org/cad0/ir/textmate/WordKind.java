package org.cad0.ir.textmate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.LineWords;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** What a word of a line stands for, read from the table without any grammar. */
enum WordKind {
  OPCODE("keyword\\.other\\.[a-z-]+\\.cir"),
  UNKNOWN_OPCODE("invalid\\.illegal\\.opcode\\.cir"),
  OF_UNKNOWN_OPERATION(""),
  NUMBER("constant\\.numeric\\.cir"),
  NODE("variable\\.other\\.node\\.cir"),
  DEFINITION("entity\\.name\\.[a-z]+\\.cir"),
  USE("variable\\.other\\.(?!node)[a-z]+\\.cir"),
  QUOTED_NAME("string\\.quoted\\.double\\.cir"),
  BARE_NAME("string\\.unquoted\\.cir"),
  CHOICE("support\\.constant\\.cir"),
  URL("markup\\.underline\\.link\\.cir"),
  MISFIT("invalid\\.illegal\\.word\\.cir");

  private final String scope;

  WordKind(String scope) {
    this.scope = scope;
  }

  /** Returns the scopes of such words, as a regular expression. */
  String scope() {
    return scope;
  }

  /** Returns the kinds of a line's words, in order. */
  static List<WordKind> ofLine(String text, LineWords words) {
    List<WordKind> kinds = new ArrayList<>();
    Optional<Operation> operation =
        words.count() == 0 ? Optional.empty() : Operations.find(words.word(0).of(text));
    int next = 0;
    for (int i = 0; i < words.count(); i++) {
      if (i == 0) {
        kinds.add(operation.isPresent() ? OPCODE : UNKNOWN_OPCODE);
      } else if (operation.isEmpty()) {
        kinds.add(OF_UNKNOWN_OPERATION);
      } else if (operation.get().isNameable() && words.isQuoted(i)) {
        kinds.add(i == words.count() - 1 ? QUOTED_NAME : MISFIT);
      } else {
        List<Argument> arguments = operation.get().arguments();
        if (skipsFieldOfView(operation.get(), next, words.isQuoted(i))) {
          next++;
        }
        kinds.add(next < arguments.size() ? of(text, words.word(i), arguments.get(next)) : MISFIT);
        next++;
      }
    }
    return kinds;
  }

  private static boolean skipsFieldOfView(Operation operation, int next, boolean isQuoted) {
    return operation.opcode().equals("CAM")
        && isQuoted
        && next < operation.arguments().size()
        && operation.arguments().get(next).name().equals("fov");
  }

  private static WordKind of(String text, TextRange range, Argument argument) {
    String word = range.of(text);
    boolean isInteger = Numbers.parseInteger(word, 0, word.length()) >= 0;
    return switch (argument.kind().syntax()) {
      case NUMBER -> Numbers.syntaxError(word, 0, word.length()) < 0 ? NUMBER : MISFIT;
      case INTEGER -> isInteger ? NUMBER : MISFIT;
      case REFERENCE -> isInteger ? NODE : MISFIT;
      case WORD -> ofWord(word, argument);
    };
  }

  private static WordKind ofWord(String word, Argument argument) {
    ArgumentKind kind = argument.kind();
    if (kind.defines().isPresent()) {
      return DEFINITION;
    }
    if (kind.names().isPresent()) {
      return USE;
    }
    boolean isQuoted = word.startsWith("\"");
    if (argument.choices().isEmpty()) {
      return isQuoted ? QUOTED_NAME : BARE_NAME;
    }
    boolean isClosed = word.length() > 1 && word.endsWith("\"");
    String said = isQuoted && isClosed ? word.substring(1, word.length() - 1) : word;
    if (argument.choices().contains(said)) {
      return CHOICE;
    }
    boolean isUrl = word.matches("(?s)\"?[A-Za-z][A-Za-z0-9+.-]*://.*");
    return kind == ArgumentKind.PRESET && isUrl ? URL : MISFIT;
  }
}
