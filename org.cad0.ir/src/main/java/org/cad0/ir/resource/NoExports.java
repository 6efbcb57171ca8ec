package org.cad0.ir.resource;

import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** Programs do not refer to each other, so that nothing in them needs to be found from outside. */
@Singleton
public final class NoExports extends DefaultResourceDescriptionStrategy {

  @Override
  public boolean createEObjectDescriptions(
      EObject object, IAcceptor<IEObjectDescription> acceptor) {
    return false;
  }

  @Override
  public boolean createReferenceDescriptions(
      EObject from, URI exported, IAcceptor<IReferenceDescription> acceptor) {
    return false;
  }
}
