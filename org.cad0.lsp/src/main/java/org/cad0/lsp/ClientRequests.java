package org.cad0.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.cad0.ir.text.Replacement;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server asks of the client, each only if the client can do it. */
final class ClientRequests {

  private static final String SETTINGS_CHANGED = "workspace/didChangeConfiguration";
  private static final String FILES_CHANGED = "workspace/didChangeWatchedFiles";

  private final LanguageClient client;
  private final WorkspaceClientFeatures features;
  private final ClientLog log;

  ClientRequests(LanguageClient client, WorkspaceClientFeatures features, ClientLog log) {
    this.client = client;
    this.features = features;
    this.log = log;
  }

  /** Asks to be told when settings change, and when program files do. */
  void registerForChanges() {
    List<Registration> wanted = new ArrayList<>();
    if (features.registersSettings()) {
      wanted.add(new Registration(SETTINGS_CHANGED, SETTINGS_CHANGED));
    }
    if (features.registersWatchers()) {
      List<FileSystemWatcher> watchers =
          ProgramFiles.EXTENSIONS.stream()
              .map(extension -> new FileSystemWatcher(Either.forLeft("**/*" + extension)))
              .toList();
      wanted.add(
          new Registration(
              FILES_CHANGED,
              FILES_CHANGED,
              new DidChangeWatchedFilesRegistrationOptions(watchers)));
    }
    if (!wanted.isEmpty()) {
      send(
          "Registering for changes",
          client.registerCapability(new RegistrationParams(wanted)),
          done -> {});
    }
  }

  /** Tells whether the client keeps settings that can be asked for. */
  boolean keepsSettings() {
    return features.configuration();
  }

  /** Gives the client's settings to {@code receiver} when they come. */
  void settings(Consumer<Object> receiver) {
    ConfigurationItem section = new ConfigurationItem();
    section.setSection(Settings.SECTION);
    send(
        "Asking for settings",
        client.configuration(new ConfigurationParams(List.of(section))),
        answers -> answers.stream().findFirst().ifPresent(receiver));
  }

  /**
   * Has the client change a document, if it does so without being asked first. It refuses if it has
   * another version by then.
   *
   * @param label what the undo menu says
   */
  void apply(String label, Snapshot snapshot, List<Replacement> edits) {
    if (features.appliesEdits() && features.versionedEdits()) {
      ApplyWorkspaceEditParams params =
          new ApplyWorkspaceEditParams(WorkspaceEdits.of(features, snapshot, edits), label);
      send("Changing the document", client.applyEdit(params), done -> {});
    }
  }

  /** Has the client ask for diagnostics again. */
  void refreshDiagnostics() {
    if (features.refreshesDiagnostics()) {
      send("Refreshing diagnostics", client.refreshDiagnostics(), done -> {});
    }
  }

  /** Has the client ask for inlay hints again. */
  void refreshHints() {
    if (features.refreshesHints()) {
      send("Refreshing inlay hints", client.refreshInlayHints(), done -> {});
    }
  }

  /** Has the client ask for semantic tokens again. */
  void refreshTokens() {
    if (features.refreshesTokens()) {
      send("Refreshing semantic tokens", client.refreshSemanticTokens(), done -> {});
    }
  }

  private <T> void send(String what, CompletableFuture<T> answer, Consumer<T> receiver) {
    CompletableFuture<T> unused =
        answer.whenComplete(
            (value, failure) -> {
              if (failure != null) {
                log.failed(what, failure);
              } else if (value != null) {
                receiver.accept(value);
              }
            });
  }
}
