package org.cad0.lsp;

import com.google.gson.JsonNull;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;

/**
 * Lets {@code "settings": null} through. Clients that keep settings to be asked for, VS Code among
 * them, tell in this way that some have changed. LSP4J reads it as a missing value and its
 * validation drops the message.
 */
final class NullSettings {

  private NullSettings() {}

  static MessageConsumer accepting(MessageConsumer validation) {
    return message -> {
      if (message instanceof NotificationMessage notification
          && notification.getParams() instanceof DidChangeConfigurationParams changed
          && changed.getSettings() == null) {
        changed.setSettings(JsonNull.INSTANCE);
      }
      validation.consume(message);
    };
  }
}
