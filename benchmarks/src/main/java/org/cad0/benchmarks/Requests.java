package org.cad0.benchmarks;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What editors ask of a document, as the protocol words it. */
final class Requests {

  /** Place of a reference in every program of {@link Programs#ofLines} with seven lines or more. */
  private static final String PLACE = "\"position\":{\"line\":5,\"character\":2}";

  private static final String WHOLE =
      "\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":%d,\"character\":0}}";
  private static final String WORD =
      "\"range\":{\"start\":{\"line\":5,\"character\":2},\"end\":{\"line\":5,\"character\":3}}";
  private static final String OPTIONS = "\"options\":{\"tabSize\":2,\"insertSpaces\":true}";

  /** What an editor asks again after each pause in typing. */
  private static final List<String> AFTER_EDITS =
      List.of(
          "textDocument/semanticTokens/full",
          "textDocument/inlayHint",
          "textDocument/documentSymbol",
          "textDocument/foldingRange",
          "textDocument/codeLens",
          "textDocument/completion",
          "textDocument/hover");

  private Requests() {}

  /**
   * Returns all requests about a document of {@code lines} lines, by method. What the server does
   * not offer it refuses.
   */
  static Map<String, JsonObject> about(String uri, int lines) {
    String whole = WHOLE.formatted(lines);
    Map<String, JsonObject> requests = new LinkedHashMap<>();
    for (String method :
        List.of(
            "completion",
            "hover",
            "signatureHelp",
            "definition",
            "documentHighlight",
            "prepareRename",
            "prepareCallHierarchy")) {
      requests.put("textDocument/" + method, params(uri, PLACE));
    }
    for (String method :
        List.of(
            "documentSymbol",
            "foldingRange",
            "codeLens",
            "documentColor",
            "diagnostic",
            "semanticTokens/full")) {
      requests.put("textDocument/" + method, params(uri, ""));
    }
    requests.put(
        "textDocument/references",
        params(uri, PLACE + ",\"context\":{\"includeDeclaration\":true}"));
    requests.put("textDocument/rename", params(uri, PLACE + ",\"newName\":\"renamed\""));
    requests.put(
        "textDocument/selectionRange", params(uri, "\"positions\":[{\"line\":5,\"character\":2}]"));
    requests.put("textDocument/semanticTokens/range", params(uri, whole));
    requests.put("textDocument/inlayHint", params(uri, whole));
    requests.put(
        "textDocument/codeAction", params(uri, WORD + ",\"context\":{\"diagnostics\":[]}"));
    requests.put("textDocument/formatting", params(uri, OPTIONS));
    requests.put("textDocument/rangeFormatting", params(uri, WORD + "," + OPTIONS));
    requests.put(
        "textDocument/onTypeFormatting", params(uri, PLACE + ",\"ch\":\"\\n\"," + OPTIONS));
    requests.put("workspace/symbol", ServerConnection.json("{\"query\":\"\"}"));
    requests.put("workspace/diagnostic", ServerConnection.json("{\"previousResultIds\":[]}"));
    requests.put("cad0/program", params(uri, ""));
    return requests;
  }

  /** Makes the requests that follow an edit, and waits for their answers. */
  static void askWhatEditorsAsk(ServerConnection connection, String uri) throws Refused {
    Map<String, JsonObject> all = about(uri, 100);
    for (String method : AFTER_EDITS) {
      try {
        connection.answer(method, all.get(method));
      } catch (Refused refused) {
        if (refused.isOffered()) {
          throw refused;
        }
      }
    }
  }

  private static JsonObject params(String uri, String more) {
    return ServerConnection.json(
        "{\"textDocument\":{\"uri\":\"" + uri + "\"}" + (more.isEmpty() ? "" : "," + more) + "}");
  }
}
