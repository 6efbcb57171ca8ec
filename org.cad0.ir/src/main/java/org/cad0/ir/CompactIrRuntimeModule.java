package org.cad0.ir;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.cad0.ir.conversion.CompactIrConverters;
import org.cad0.ir.linking.NodeLinker;
import org.cad0.ir.parser.CompactIrLexer;
import org.cad0.ir.parser.CompactIrLineParser;
import org.cad0.ir.resource.CompactIrResource;
import org.cad0.ir.resource.NoExports;
import org.cad0.ir.validation.FindingsOnly;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;

/** Replaces the parts of Xtext that know nothing of lines and node numbers. */
public final class CompactIrRuntimeModule extends AbstractCompactIrRuntimeModule {

  @Override
  public void configureRuntimeLexer(Binder binder) {
    binder
        .bind(Lexer.class)
        .annotatedWith(Names.named(LexerBindings.RUNTIME))
        .to(CompactIrLexer.class);
  }

  @Override
  public Class<? extends IParser> bindIParser() {
    return CompactIrLineParser.class;
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return CompactIrConverters.class;
  }

  @Override
  public Class<? extends ILinker> bindILinker() {
    return NodeLinker.class;
  }

  @Override
  public Class<? extends XtextResource> bindXtextResource() {
    return CompactIrResource.class;
  }

  /** Binds the strategy that exports nothing. */
  public Class<? extends IDefaultResourceDescriptionStrategy>
      bindIDefaultResourceDescriptionStrategy() {
    return NoExports.class;
  }

  /** Binds the validation whose issues are the project's own findings. */
  public Class<? extends IResourceValidator> bindIResourceValidator() {
    return FindingsOnly.class;
  }

  /** Nothing is generated from a program; Xtext would validate it a second time to find out. */
  public IShouldGenerate bindIShouldGenerateToInstance() {
    return (resource, cancelIndicator) -> false;
  }

  /** EMF's own constraints cannot fail in a parsed program. */
  public void configureEObjectValidator(Binder binder) {
    binder
        .bindConstant()
        .annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
        .to(false);
  }
}
