package org.cad0.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cad0.model.CompletionModel;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server of Compact IR; {@link LanguageServerLauncher} connects it to a client. */
public final class CompactIrServer
    implements LanguageServer, LanguageClientAware, CompactIrRequests, AutoCloseable {

  /** Name under which clients list the server. */
  private static final String NAME = "cad0";

  private final Supplier<? extends CompletionModel> model;
  private final Lifecycle lifecycle = new Lifecycle();
  private final Answering answering = new Answering(lifecycle, () -> session());
  private final TextDocuments textDocuments = new TextDocuments(answering);
  private final Workspace workspace = new Workspace(answering);
  private volatile Optional<LanguageClient> client = Optional.empty();
  private volatile Optional<Session> session = Optional.empty();

  /**
   * Creates a server.
   *
   * @param model opens the completion model; called once, in the background, after the client is
   *     ready. If it throws, the client is told and there are no inline completions.
   */
  public CompactIrServer(Supplier<? extends CompletionModel> model) {
    this.model = model;
  }

  @Override
  public void connect(LanguageClient remote) {
    client = Optional.of(remote);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    try {
      lifecycle.start();
    } catch (ResponseErrorException refused) {
      return CompletableFuture.failedFuture(refused);
    }
    session = Optional.of(new Session(lifecycle, client.orElseThrow(), params, model));
    ServerInfo info = new ServerInfo(NAME);
    return CompletableFuture.completedFuture(new InitializeResult(Capabilities.server(), info));
  }

  @Override
  public void initialized(InitializedParams params) {
    session.ifPresent(Session::start);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    Optional<ResponseErrorException> refusal = lifecycle.refusal();
    if (refusal.isPresent()) {
      return CompletableFuture.failedFuture(refusal.get());
    }
    lifecycle.shutDown();
    session.ifPresent(running -> running.inlineCompletions().stopAll());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    lifecycle.exit();
  }

  /** The server does not trace. */
  @Override
  public void setTrace(SetTraceParams params) {}

  @Override
  public TextDocumentService getTextDocumentService() {
    return textDocuments;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public CompletableFuture<ProgramView> program(ProgramParams params) {
    return answering.answer(
        "Program",
        params.textDocument(),
        null,
        (s, snapshot, cancel) -> ProgramViews.of(snapshot, cancel));
  }

  /** Completes with the exit code once the client has sent {@code exit} or is gone. */
  CompletableFuture<Integer> exitCode() {
    return lifecycle.exitCode();
  }

  /** Stops all work. */
  @Override
  public void close() {
    session.ifPresent(Session::close);
  }

  private Optional<Session> session() {
    return session;
  }
}
