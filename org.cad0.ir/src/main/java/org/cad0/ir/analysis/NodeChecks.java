package org.cad0.ir.analysis;

import java.util.List;
import java.util.function.Consumer;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.Findings;
import org.cad0.ir.diagnostic.ProgramFindings;
import org.cad0.ir.operation.ArgumentKind;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.LanguageProfile;
import org.cad0.ir.statement.Statement;

/** Reports statements that do nothing, or leave nothing. */
final class NodeChecks {
  private static final double FULL_TURN = 360;

  private final LanguageProfile profile;
  private final Consumer<Diagnostic> findings;

  private NodeChecks(LanguageProfile profile, Consumer<Diagnostic> findings) {
    this.profile = profile;
    this.findings = findings;
  }

  static void report(
      AnalyzedProgram program, LanguageProfile profile, Consumer<Diagnostic> findings) {
    NodeChecks checks = new NodeChecks(profile, findings);
    for (Statement statement : program.statements()) {
      checks.check(statement);
    }
  }

  private void check(Statement statement) {
    List<ArgumentWord> words = statement.arguments();
    if (words.size() >= statement.operation().requiredArguments()) {
      switch (statement.operation().opcode()) {
        case "U", "D", "I" -> checkBoolean(statement, words);
        case "T" -> checkIdentity(statement, words, 0, Double.POSITIVE_INFINITY);
        case "R" -> checkIdentity(statement, words, 0, FULL_TURN);
        case "X" -> checkIdentity(statement, words, 1, Double.POSITIVE_INFINITY);
        default -> {}
      }
    }
    for (int i = 0; i < words.size(); i++) {
      checkWord(statement, words.get(i));
    }
  }

  private void checkBoolean(Statement statement, List<ArgumentWord> words) {
    if (words.get(0).resolved()
        && words.get(1).resolved()
        && words.get(0).value() == words.get(1).value()) {
      Operation operation = statement.operation();
      findings.accept(
          ProgramFindings.selfBoolean(statement.range(), operation, (int) words.get(0).value()));
    }
  }

  /**
   * Reports a transform all numbers of which are {@code neutral}, up to multiples of {@code
   * period}.
   */
  private void checkIdentity(
      Statement statement, List<ArgumentWord> words, double neutral, double period) {
    if (!words.get(0).resolved()) {
      return;
    }
    for (int i = 1; i < words.size(); i++) {
      double value = words.get(i).value();
      boolean isNeutral = Double.isInfinite(period) ? value == neutral : value % period == neutral;
      if (!isNeutral) {
        return;
      }
    }
    findings.accept(
        ProgramFindings.identityTransform(
            statement.range(), statement.operation(), (int) words.get(0).value()));
  }

  private void checkWord(Statement statement, ArgumentWord word) {
    ArgumentKind kind = word.argument().kind();
    if (kind == ArgumentKind.FACTOR && word.value() == 0) {
      findings.accept(ProgramFindings.zeroScale(word.range(), word.argument()));
    } else if (kind == ArgumentKind.COUNT && word.value() == 1) {
      statement
          .references()
          .findFirst()
          .ifPresent(node -> findings.accept(ProgramFindings.countOne(word.range(), node)));
    } else if (kind == ArgumentKind.SEGMENTS && !Double.isNaN(word.value())) {
      findings.accept(
          profile == LanguageProfile.OPEN
              ? Findings.segmentsIgnored(word.range())
              : ProgramFindings.notPortable(
                  word.range(), "a number of segments. Curved faces are exact; remove it."));
    }
  }
}
