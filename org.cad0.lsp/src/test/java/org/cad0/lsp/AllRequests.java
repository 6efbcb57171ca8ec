package org.cad0.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.eclipse.lsp4j.Range;

/** Every request about a document or the workspace that the server offers. */
final class AllRequests {

  static final List<String> METHODS =
      List.of(
          "textDocument/completion",
          "textDocument/signatureHelp",
          "textDocument/hover",
          "textDocument/definition",
          "textDocument/references",
          "textDocument/documentHighlight",
          "textDocument/prepareRename",
          "textDocument/rename",
          "textDocument/prepareCallHierarchy",
          "textDocument/documentSymbol",
          "textDocument/foldingRange",
          "textDocument/selectionRange",
          "textDocument/semanticTokens/full",
          "textDocument/semanticTokens/range",
          "textDocument/semanticTokens/full/delta",
          "textDocument/inlayHint",
          "textDocument/codeLens",
          "textDocument/documentColor",
          "textDocument/colorPresentation",
          "textDocument/diagnostic",
          "textDocument/codeAction",
          "textDocument/formatting",
          "textDocument/rangeFormatting",
          "textDocument/onTypeFormatting",
          "textDocument/inlineCompletion",
          "workspace/symbol",
          "workspace/diagnostic",
          "cad0/program");

  /** Everything that any of the requests asks for; what a request does not know it ignores. */
  private static final String PARAMETERS =
      """
      {"textDocument": {"uri": "%s"}, "range": %s, "position": {"line": %d, "character": %d},
       "positions": [{"line": %d, "character": %d}], "newName": "%s", "query": "a", "ch": "\\n",
       "context": {"includeDeclaration": true, "diagnostics": [], "triggerKind": 1},
       "options": {"tabSize": 2, "insertSpaces": true}, "previousResultIds": [],
       "previousResultId": "1", "color": {"red": 1, "green": 0.5, "blue": 0, "alpha": 1}}
      """;

  private AllRequests() {}

  /** Returns parameters for any of the requests. */
  static JsonObject parameters(String uri, Range range, String name) {
    int line = range.getStart().getLine();
    int column = range.getStart().getCharacter();
    String json =
        PARAMETERS.formatted(uri, new Gson().toJson(range), line, column, line, column, name);
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
