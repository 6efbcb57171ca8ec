package org.cad0.ir.textmate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;

/**
 * The TextMate grammar of the language, by which editors and web pages color programs before, or
 * without, a language server.
 *
 * <p>It is made from the operation table and knows what each word of a line stands for. What it
 * cannot know, being blind to other lines, are node numbers, sketches and ids.
 */
public final class TextMateGrammar {
  private static final String COMMENT = "comment";
  private static final String UNKNOWN = "unknown-operation";

  private TextMateGrammar() {}

  /** Returns the grammar as the text of a {@code .tmLanguage.json} file. */
  public static String json() {
    Map<String, Object> repository = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Operation operation : Operations.all()) {
      String name = "operation-" + operation.opcode().toLowerCase(Locale.ROOT);
      repository.put(name, StatementRule.of(operation).toMap());
      lines.add(name);
    }
    repository.put(
        UNKNOWN,
        TextMateRule.grouped(Regex.LINE_START + "(" + Regex.WORD + ")" + Regex.REST)
            .group(Scope.UNKNOWN_OPCODE)
            .toMap());
    lines.add(UNKNOWN);
    repository.put(COMMENT, TextMateRule.scoped("#[^\\r\\n]*+", Scope.COMMENT).toMap());
    lines.add(COMMENT);
    WordRules.of(Operations.all()).forEach((name, rule) -> repository.put(name, rule.toMap()));

    Map<String, Object> grammar = new LinkedHashMap<>();
    grammar.put("name", "Compact IR");
    grammar.put("scopeName", "source.cir");
    grammar.put("fileTypes", List.of("cir"));
    grammar.put("patterns", TextMateRule.includes(lines));
    grammar.put("repository", repository);
    return Json.of(grammar);
  }
}
