package org.cad0.ir.validation;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/**
 * Reports what {@link CompactIrValidator} finds and nothing else. The parser's own messages are
 * left out: its only one is that an argument is missing, which the validator says better.
 */
public final class FindingsOnly extends ResourceValidatorImpl {

  @Override
  protected void collectResourceDiagnostics(
      Resource resource, CancelIndicator monitor, IAcceptor<Issue> acceptor) {}
}
