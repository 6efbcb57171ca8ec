package org.cad0.ir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cad0.ir.CompactIrStandaloneSetup;
import org.cad0.ir.model.Sketch;
import org.cad0.ir.program.Program;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

/** The language as Xtext's own services see it: resources, issues, the index. */
class XtextValidationTest {
  private static final String BROKEN =
      "\uFEFFC 1\r\nfoo\r\nS 1 x\r\nT 9 0 \"name\r\nSK 0\r\n"
          + "S 2 32\r\nROOT 9 steel\r\nM a 2 \"x\" 0\r\nBG env 1\r\n";

  private final Injector injector =
      new CompactIrStandaloneSetup().createInjectorAndDoEMFRegistration();

  @Test
  void issuesAreTheFindingsOfTheLinePath() throws IOException {
    assertThat(issues(resource(BROKEN)))
        .extracting(XtextValidationTest::describe)
        .containsExactlyElementsOf(
            Program.parse(BROKEN).diagnostics().stream()
                .map(
                    finding ->
                        String.join(
                            " ",
                            finding.severity().toString(),
                            finding.code().id(),
                            finding.range().start() + "-" + finding.range().end(),
                            finding.message()))
                .toList());
  }

  @Test
  void editsInASketchKeepItWhole() throws IOException {
    XtextResource resource =
        resource("SK 0 0 0 1 0 0 0 1 0\nL 0 0 1 0\nL 1 0 0 0\nEND\nE 0 0 0 1\n");
    resource.update(23, 7, "0 0 2 2\nL 2 2 1 0");
    Sketch sketch = (Sketch) resource.getContents().get(0).eContents().get(0);
    assertThat(sketch.getProfile()).hasSize(3);
    assertThat(issues(resource)).isEmpty();
  }

  @Test
  void nothingIsExportedOrGenerated() throws IOException {
    XtextResource resource = resource("C 1 1 1 \"plate\"\nT 0 0 0 5\n");
    IResourceDescription description =
        resource
            .getResourceServiceProvider()
            .getResourceDescriptionManager()
            .getResourceDescription(resource);
    assertThat(description.getExportedObjects()).isEmpty();
    assertThat(description.getReferenceDescriptions()).isEmpty();
    assertThat(
            injector
                .getInstance(IShouldGenerate.class)
                .shouldGenerate(resource, CancelIndicator.NullImpl))
        .isFalse();
  }

  private List<Issue> issues(XtextResource resource) {
    return injector
        .getInstance(IResourceValidator.class)
        .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
  }

  private XtextResource resource(String text) throws IOException {
    XtextResource resource =
        (XtextResource)
            injector
                .getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/test.cir"));
    resource.load(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    return resource;
  }

  private static String describe(Issue issue) {
    int start = issue.getOffset();
    return String.join(
        " ",
        issue.getSeverity().toString(),
        issue.getCode(),
        start + "-" + (start + issue.getLength()),
        issue.getMessage());
  }
}
