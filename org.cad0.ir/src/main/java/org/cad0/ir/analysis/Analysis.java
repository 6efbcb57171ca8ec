package org.cad0.ir.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.statement.Header;
import org.cad0.ir.statement.LanguageProfile;

/**
 * What a program is as a whole.
 *
 * @param profile the stance towards vcad that its header asks for
 * @param results the nodes that it shows, in order, each once
 */
public record Analysis(LanguageProfile profile, List<Integer> results) {

  /**
   * Analyzes a program; what is noticed goes to {@code findings}, in no order.
   *
   * @param hasErrors whether errors were found in its statements: with a wrong word mended, what
   *     seems to have no use may have one, so that nothing is said of it until then
   */
  public static Analysis of(
      AnalyzedProgram program, boolean hasErrors, Consumer<Diagnostic> findings) {
    Optional<Header> header = Header.of(program.text(), program.comments());
    LanguageProfile profile = header.map(Header::profile).orElse(LanguageProfile.OPEN);
    header
        .filter(Header::outdated)
        .ifPresent(found -> findings.accept(ProgramFindings.oldHeader(found.range())));
    Usage usage = Usage.of(program);
    if (!hasErrors) {
      StrayNodes.report(program, usage, findings);
      EntityChecks.reportUnused(program.entities(), findings);
    }
    NodeChecks.report(program, profile, findings);
    DuplicateNodes.report(program, findings);
    FitCheck.report(program, findings);
    PromptAgreement.report(program, findings);
    EntityChecks.reportRepeated(program.entities(), findings);
    if (profile == LanguageProfile.VCAD) {
      new Portability(program, findings).report();
    }
    return new Analysis(profile, usage.results());
  }
}
