package org.cad0.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.task.CancelSignal;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Semantic tokens: all, those of a range, and what has changed in them. */
final class TokenRequests {
  private static final SemanticTokens NONE = new SemanticTokens(List.of());

  private final boolean deltas;
  private final Supplier<Settings> settings;
  private final AtomicLong names = new AtomicLong();

  /** The last tokens sent of each document, for clients that ask for changes. */
  private final Map<String, Sent> sent = new ConcurrentHashMap<>();

  private record Sent(String resultId, TokenData data) {}

  /**
   * Creates the requests of a session.
   *
   * @param deltas whether the client asks for changes; else nothing is kept
   */
  TokenRequests(boolean deltas, Supplier<Settings> settings) {
    this.deltas = deltas;
    this.settings = settings;
  }

  SemanticTokens full(Snapshot snapshot, CancelSignal cancel) {
    return settings.get().semanticTokens() ? full(snapshot, all(snapshot, cancel)) : NONE;
  }

  /** Returns what has changed since {@code previous}, or everything if that is not known. */
  Either<SemanticTokens, SemanticTokensDelta> changes(
      Snapshot snapshot, String previous, CancelSignal cancel) {
    Sent before = sent.get(snapshot.uri());
    if (before == null || !before.resultId().equals(previous) || !settings.get().semanticTokens()) {
      return Either.forLeft(full(snapshot, cancel));
    }
    TokenData now = all(snapshot, cancel);
    return Either.forRight(new SemanticTokensDelta(now.since(before.data()), keep(snapshot, now)));
  }

  SemanticTokens range(Snapshot snapshot, Range range, CancelSignal cancel) {
    if (!settings.get().semanticTokens()) {
      return NONE;
    }
    Document document = snapshot.document();
    TokenData data =
        TokenData.of(
            document, LanguageFeatures.tokens(document, Positions.range(document, range), cancel));
    return new SemanticTokens(data.list());
  }

  /** Forgets what was sent of a closed document. */
  void forget(String uri) {
    sent.remove(uri);
  }

  private SemanticTokens full(Snapshot snapshot, TokenData data) {
    List<Integer> list = data.list();
    return deltas ? new SemanticTokens(keep(snapshot, data), list) : new SemanticTokens(list);
  }

  private String keep(Snapshot snapshot, TokenData data) {
    String id = Long.toString(names.incrementAndGet());
    sent.put(snapshot.uri(), new Sent(id, data));
    return id;
  }

  private static TokenData all(Snapshot snapshot, CancelSignal cancel) {
    Document document = snapshot.document();
    TokenData data = TokenData.of(document, LanguageFeatures.tokens(document, cancel));
    cancel.check();
    return data;
  }
}
