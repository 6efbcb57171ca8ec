package org.cad0.ir.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Role;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.TextRange;

/**
 * Reports radii that are the diameters of the comments above the program (language reference,
 * section 6, prompt agreement). Whether the sizes in the text are those of the solid takes geometry
 * to tell.
 */
final class PromptAgreement {
  private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,9})?)";

  /** Bounded, so that a comment full of blanks takes no longer than another. */
  private static final String GAP = "[ \\t]{0,2}";

  private static final String WORD = "(?:diameters?|diam|dia)\\b";

  /** A diameter in words: the number before the word, behind it, or behind its sign. */
  private static final Pattern DIAMETER =
      Pattern.compile(
          String.join(
              "|",
              NUMBER + GAP + "(?:mm)?-?" + GAP + WORD,
              WORD + "[.:=]?" + GAP + "(?:of|is)?" + GAP + NUMBER,
              "[\u00D8\u00F8\u2300]" + GAP + NUMBER),
          Pattern.CASE_INSENSITIVE);

  private PromptAgreement() {}

  static void report(AnalyzedProgram program, Consumer<Diagnostic> findings) {
    Set<Double> diameters = statedDiameters(program);
    if (diameters.isEmpty()) {
      return;
    }
    List<ArgumentWord> radii =
        program.nodes().stream()
            .filter(node -> isPrimitive(node.operation()))
            .flatMap(node -> node.arguments().stream())
            .filter(PromptAgreement::isRadius)
            .toList();
    Set<Double> values = new HashSet<>();
    radii.forEach(radius -> values.add(radius.value()));
    for (ArgumentWord radius : radii) {
      double value = radius.value();
      if (diameters.contains(value) && !values.contains(value / 2)) {
        findings.accept(ProgramFindings.diameterAsRadius(radius.range(), radius.argument(), value));
      }
    }
  }

  private static Set<Double> statedDiameters(AnalyzedProgram program) {
    List<Statement> statements = program.statements();
    int end = statements.isEmpty() ? 0 : statements.get(0).range().start();
    Set<Double> diameters = new HashSet<>();
    for (TextRange comment : program.comments()) {
      if (comment.start() >= end) {
        break;
      }
      Matcher stated = DIAMETER.matcher(program.text()).region(comment.start(), comment.end());
      while (stated.find()) {
        for (int group = 1; group <= stated.groupCount(); group++) {
          if (stated.group(group) != null) {
            diameters.add(Double.valueOf(stated.group(group)));
          }
        }
      }
    }
    return diameters;
  }

  private static boolean isPrimitive(Operation operation) {
    return operation.role() == Role.SOLID
        && operation.arguments().stream().noneMatch(argument -> argument.kind().isReference());
  }

  private static boolean isRadius(ArgumentWord word) {
    return word.argument().kind() == ArgumentKind.LENGTH
        && word.argument().documentation().startsWith("radius");
  }
}
