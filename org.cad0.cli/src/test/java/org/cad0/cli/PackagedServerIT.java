package org.cad0.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cad0.ir.program.Program;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlineCompletionContext;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.InlineCompletionParams;
import org.eclipse.lsp4j.InlineCompletionTriggerKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drives the packaged server, a process of its own, with LSP4J's client over its streams. */
class PackagedServerIT {

  private static final long TIMEOUT_SECONDS = 120;
  private static final String URI = "file:///plate.cir";

  /** The machine may be busy; what is tested is the answer, not its speed. */
  private static final Map<String, Object> PATIENT =
      Map.of("completion", Map.of("deadlineMs", 50_000));

  private static final String PLATE =
      """
      # 50x30mm mounting plate with 4 corner holes
      C 50 30 5
      Y 2.5 7
      T 1 5 5 -1
      D 0 2
      """;

  private Process process;
  private LanguageServer server;
  private Future<Void> listening;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void start() throws Exception {
    process =
        Product.start(List.of("./cad0", "lsp"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var launcher =
        LSPLauncher.createClientLauncher(
            diagnostics, process.getInputStream(), process.getOutputStream());
    listening = launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setInitializationOptions(PATIENT);
    assertThat(get(server.initialize(params)).getCapabilities()).isNotNull();
    server.initialized(new InitializedParams());
  }

  @AfterEach
  void stop() {
    listening.cancel(true);
    process.destroyForcibly();
  }

  @Test
  void reportsErrorsWithCodeAndRange() throws Exception {
    open("C 50 30 5\nT 7 0 0 5\n");

    List<Diagnostic> found = diagnostics.next();

    assertThat(found)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.getCode().getLeft()).isEqualTo("missing-node");
              assertThat(d.getRange().getStart()).isEqualTo(new Position(1, 2));
              assertThat(d.getRange().getEnd()).isEqualTo(new Position(1, 3));
            });
  }

  @Test
  void offersEarlierNodes() throws Exception {
    open("C 50 30 5 \"base\"\nY 2.5 7\nD ");

    var answer =
        get(
            server
                .getTextDocumentService()
                .completion(new CompletionParams(document(), new Position(2, 2))));
    List<CompletionItem> items = answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();

    assertThat(items).extracting(CompletionItem::getLabel).anyMatch(label -> label.startsWith("0"));
  }

  @Test
  void continuesAProgramWithTheEmbeddedModel() throws Exception {
    open(PLATE);

    var answer = get(server.getTextDocumentService().inlineCompletion(endOf(PLATE)));
    List<InlineCompletionItem> items =
        answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();

    assertThat(items).isNotEmpty();
    String completed = PLATE + items.get(0).getInsertText().getLeft();
    assertThat(Program.parse(completed).diagnostics()).isEmpty();
    assertThat(Program.parse(completed).nodes()).hasSizeGreaterThan(4);
  }

  @Test
  void explainsOperations() throws Exception {
    open(PLATE);

    var hover =
        get(server.getTextDocumentService().hover(new HoverParams(document(), new Position(2, 0))));

    assertThat(hover.getContents().getRight().getValue()).contains("Cylinder");
  }

  @Test
  void endsCleanlyWhenAsked() throws Exception {
    get(server.shutdown());
    server.exit();

    assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private void open(String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "cir", 1, text)));
  }

  private static TextDocumentIdentifier document() {
    return new TextDocumentIdentifier(URI);
  }

  private static InlineCompletionParams endOf(String text) {
    Position end = new Position((int) text.chars().filter(c -> c == '\n').count(), 0);
    return new InlineCompletionParams(
        document(), end, new InlineCompletionContext(InlineCompletionTriggerKind.Automatic));
  }

  private static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }

  /** A client that keeps the findings it is sent. */
  private static final class Diagnostics implements LanguageClient {
    private final BlockingQueue<List<Diagnostic>> published = new LinkedBlockingQueue<>();

    List<Diagnostic> next() throws InterruptedException {
      List<Diagnostic> found = published.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      assertThat(found).as("findings within %d s", TIMEOUT_SECONDS).isNotNull();
      return found;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      published.add(params.getDiagnostics());
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
