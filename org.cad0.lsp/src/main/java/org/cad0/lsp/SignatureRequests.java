package org.cad0.lsp;

import java.util.List;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.LanguageFeatures;
import org.cad0.ir.ide.SignatureCard;
import org.cad0.ir.task.CancelSignal;
import org.cad0.ir.text.TextRange;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/** Signature help. */
final class SignatureRequests {
  private final ClientFeatures client;

  SignatureRequests(ClientFeatures client) {
    this.client = client;
  }

  /**
   * Returns how the statement at {@code position} is written; null, as the protocol has it, where
   * there is none.
   */
  SignatureHelp at(Snapshot snapshot, Position position, CancelSignal cancel) {
    Document document = snapshot.document();
    return LanguageFeatures.signature(document, Positions.offset(document, position), cancel)
        .map(this::translate)
        .orElse(null);
  }

  private SignatureHelp translate(SignatureCard card) {
    List<SignatureInformation> forms = card.forms().stream().map(this::form).toList();
    int parameters = card.forms().get(card.activeForm()).parameters().size();
    // Clients take a missing number for the first parameter, and one out of range for none.
    return new SignatureHelp(forms, card.activeForm(), card.activeParameter().orElse(parameters));
  }

  private SignatureInformation form(SignatureCard.Form form) {
    return new SignatureInformation(
        form.label(),
        Texts.of(form.documentation(), client.markdownSignatures()),
        form.parameters().stream().map(parameter -> parameter(form, parameter)).toList());
  }

  private ParameterInformation parameter(
      SignatureCard.Form form, SignatureCard.Parameter parameter) {
    TextRange range = parameter.range();
    ParameterInformation information = new ParameterInformation();
    if (client.parameterRanges()) {
      information.setLabel(Tuple.two(range.start(), range.end()));
    } else {
      information.setLabel(form.label().substring(range.start(), range.end()));
    }
    information.setDocumentation(Texts.of(parameter.documentation(), client.markdownSignatures()));
    return information;
  }
}
