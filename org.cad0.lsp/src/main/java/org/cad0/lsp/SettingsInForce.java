package org.cad0.lsp;

import java.util.function.Supplier;

/**
 * The settings as they are now. Those of {@code initializationOptions} hold until the client tells
 * others, and for what it does not tell.
 */
final class SettingsInForce implements Supplier<Settings> {
  private final Settings start;
  private final ClientRequests client;
  private volatile Settings current;

  SettingsInForce(Object initializationOptions, ClientRequests client) {
    this.start = Settings.DEFAULT.with(initializationOptions);
    this.client = client;
    this.current = start;
  }

  @Override
  public Settings get() {
    return current;
  }

  /** Asks for the settings if the client keeps any. */
  void ask() {
    if (client.keepsSettings()) {
      client.settings(this::set);
    }
  }

  /**
   * Takes changed settings over. A client that can be asked is asked: what it sends along with the
   * change is nothing or not ours.
   */
  void changed(Object sent) {
    if (client.keepsSettings()) {
      ask();
    } else {
      new JsonSource(sent).element(Settings.SECTION).ifPresent(this::set);
    }
  }

  private synchronized void set(Object section) {
    Settings before = current;
    Settings now = start.with(section);
    current = now;
    if (!before.hints().equals(now.hints())) {
      client.refreshHints();
    }
    if (before.semanticTokens() != now.semanticTokens()) {
      client.refreshTokens();
    }
  }
}
