package org.cad0.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private static final String URI = "file:///part.cir";

  private static InProcessServer start() {
    return InProcessServer.start(() -> ScriptedModel.answering());
  }

  @Test
  void endsWithZeroAfterShutdownAndExit() {
    InProcessServer server = start();
    server.editor().initialize();
    server.editor().shutDownAndExit();
    assertThat(server.exitCode()).isZero();
  }

  @Test
  void endsWithOneAfterExitAlone() {
    InProcessServer server = start();
    server.editor().initialize();
    server.editor().server().exit();
    assertThat(server.exitCode()).isEqualTo(1);
  }

  @Test
  void endsWithOneWhenTheClientIsGone() {
    InProcessServer server = start();
    server.editor().initialize();
    assertThat(server.closeInput()).isEqualTo(1);
    assertThat(start().closeInput()).isEqualTo(1);
  }

  @Test
  void endsWithZeroWhenTheClientIsGoneAfterShutdown() {
    InProcessServer server = start();
    server.editor().initialize();
    Editor.get(server.editor().server().shutdown());
    assertThat(server.closeInput()).isZero();
  }

  @Test
  void refusesRequestsBeforeInitialize() {
    try (InProcessServer server = start()) {
      assertRefused(hover(server), ResponseErrorCode.ServerNotInitialized);
      assertRefused(server.editor().server().shutdown(), ResponseErrorCode.ServerNotInitialized);
      server.editor().open(URI, "Q");
      server.editor().initialize();
      assertThat(server.editor().hover(URI, 0, 0)).isNull();
    }
  }

  @Test
  void refusesRequestsAfterShutdown() {
    try (InProcessServer server = start()) {
      server.editor().initialize();
      Editor.get(server.editor().server().shutdown());
      assertRefused(hover(server), ResponseErrorCode.InvalidRequest);
      assertRefused(server.editor().inlineCompletion(URI, 0, 0), ResponseErrorCode.InvalidRequest);
    }
  }

  @Test
  void isInitializedOnce() {
    try (InProcessServer server = start()) {
      server.editor().initialize();
      InitializeParams again = new InitializeParams();
      again.setCapabilities(new org.eclipse.lsp4j.ClientCapabilities());
      assertRefused(server.editor().server().initialize(again), ResponseErrorCode.InvalidRequest);
      server.editor().open(URI, "S 4");
      assertThat(server.editor().hover(URI, 0, 0)).isNotNull();
    }
  }

  private static CompletableFuture<?> hover(InProcessServer server) {
    return server
        .editor()
        .server()
        .getTextDocumentService()
        .hover(new HoverParams(Editor.id(URI), new Position(0, 0)));
  }

  private static void assertRefused(CompletableFuture<?> answer, ResponseErrorCode code) {
    assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            refusal -> assertThat(refusal.getResponseError().getCode()).isEqualTo(code.getValue()));
  }
}
