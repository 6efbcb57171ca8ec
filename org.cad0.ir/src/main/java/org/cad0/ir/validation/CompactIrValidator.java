package org.cad0.ir.validation;

import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.model.Model;
import org.eclipse.xtext.validation.Check;

/** Hands the findings in a model to Xtext. */
public final class CompactIrValidator extends AbstractCompactIrValidator {

  /** Checks a whole program. */
  @Check
  public void check(Model model) {
    for (Diagnostic finding : ModelCheck.findings(model)) {
      int offset = finding.range().start();
      int length = finding.range().end() - offset;
      String code = finding.code().id();
      switch (finding.severity()) {
        case ERROR -> acceptError(finding.message(), model, offset, length, code);
        case WARNING -> acceptWarning(finding.message(), model, offset, length, code);
      }
    }
  }
}
