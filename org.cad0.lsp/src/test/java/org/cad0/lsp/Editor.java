package org.cad0.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlineCompletionContext;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionList;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.eclipse.lsp4j.InlineCompletionTriggerKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Drives a server as an editor does. */
final class Editor {
  private static final long PATIENCE_SECONDS = 60;

  /** All that can be asked of the server. */
  interface Server extends LanguageServer, CompactIrRequests {}

  private final RecordingClient client = new RecordingClient();
  private final Answers answers = new Answers();
  private final Launcher<Server> launcher;
  private final Map<String, Integer> versions = new HashMap<>();

  Editor(InputStream fromServer, OutputStream toServer) {
    launcher =
        new LSPLauncher.Builder<Server>()
            .setLocalService(client)
            .setRemoteInterface(Server.class)
            .setInput(fromServer)
            .setOutput(toServer)
            .wrapMessages(answers::noting)
            .create();
    Future<Void> unused = launcher.startListening();
  }

  RecordingClient client() {
    return client;
  }

  /** Returns the server's answers, also those that the client no longer waits for. */
  Answers answers() {
    return answers;
  }

  Server server() {
    return launcher.getRemoteProxy();
  }

  RemoteEndpoint endpoint() {
    return launcher.getRemoteEndpoint();
  }

  private TextDocumentService documents() {
    return server().getTextDocumentService();
  }

  /** Starts the session; capabilities and options are JSON, empty for none. */
  InitializeResult initialize(String capabilities, String options) {
    return initialize(capabilities, options, List.of());
  }

  /** Starts the session of a client that has folders open. */
  InitializeResult initialize(String capabilities, String options, List<Path> folders) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(
        new MessageJsonHandler(Map.of())
            .getGson()
            .fromJson(capabilities, ClientCapabilities.class));
    params.setInitializationOptions(JsonParser.parseString(options));
    params.setWorkspaceFolders(folders.stream().map(Editor::folder).toList());
    return initialize(params);
  }

  InitializeResult initialize(InitializeParams params) {
    InitializeResult result = get(server().initialize(params));
    server().initialized(new InitializedParams());
    return result;
  }

  static WorkspaceFolder folder(Path folder) {
    return new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString());
  }

  /** Starts the session of a client that says nothing of itself. */
  InitializeResult initialize() {
    return initialize("{}", new JsonObject().toString());
  }

  void open(String uri, String text) {
    versions.put(uri, 1);
    documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "cir", 1, text)));
  }

  /** Replaces a range; returns the new version. */
  int change(String uri, Range range, String text) {
    return change(uri, List.of(new TextDocumentContentChangeEvent(range, text)));
  }

  int change(String uri, List<TextDocumentContentChangeEvent> changes) {
    int version = versions.merge(uri, 1, Integer::sum);
    documents()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), new ArrayList<>(changes)));
    return version;
  }

  void close(String uri) {
    documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** Returns the codes of the diagnostics of the current version. */
  List<String> diagnosticCodes(String uri) {
    return client.awaitDiagnostics(uri, versions.get(uri)).stream()
        .map(Diagnostic::getCode)
        .map(Either::getLeft)
        .toList();
  }

  List<CompletionItem> completion(String uri, int line, int column) {
    return get(documents().completion(new CompletionParams(id(uri), new Position(line, column))))
        .getRight()
        .getItems();
  }

  Hover hover(String uri, int line, int column) {
    return get(documents().hover(new HoverParams(id(uri), new Position(line, column))));
  }

  /** Asks for an inline completion without waiting for it. */
  CompletableFuture<Either<List<InlineCompletionItem>, InlineCompletionList>> inlineCompletion(
      String uri, int line, int column) {
    return documents()
        .inlineCompletion(
            new InlineCompletionParams(
                id(uri),
                new Position(line, column),
                new InlineCompletionContext(InlineCompletionTriggerKind.Automatic)));
  }

  /** Returns the texts that an inline completion would insert, once they have come. */
  static List<String> texts(
      CompletableFuture<Either<List<InlineCompletionItem>, InlineCompletionList>> answer) {
    return get(answer).getRight().getItems().stream()
        .map(item -> item.getInsertText().getLeft())
        .toList();
  }

  void shutDownAndExit() {
    get(server().shutdown());
    server().exit();
  }

  static TextDocumentIdentifier id(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  /** Returns an answer once it has come. */
  static <T> T get(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("no answer", e);
    }
  }
}
