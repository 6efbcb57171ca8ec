package org.cad0.model.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cad0.ir.check.ArgumentCheck;
import org.cad0.ir.check.ProfileCheck;
import org.cad0.ir.diagnostic.Diagnostic;
import org.cad0.ir.diagnostic.DiagnosticCode;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.ArgumentWord;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.text.Numbers;
import org.cad0.ir.text.TextRange;

/** What must be known of a program to write its next line: its nodes and its open sketch. */
public final class GrowingProgram {

  /** Findings about lines are made of values here, not of places in a text. */
  private static final TextRange NOWHERE = new TextRange(0, 0);

  /** Index of the end point among the arguments of a segment. */
  private static final int SEGMENT_END = 2;

  private final NodeKinds nodes = new NodeKinds();
  private final List<ProfileCheck.Segment> segments = new ArrayList<>();
  private boolean inSketch;

  /** Words of the point where the open sketch's last segment ended; empty before the first. */
  private List<String> lastEnd = List.of();

  /** Starts with the statements of {@code program}; what is wrong in it stays wrong. */
  public GrowingProgram(Program program) {
    for (Statement statement : program.statements()) {
      if (!statement.operation().role().isGeometry()) {
        continue;
      }
      double[] values = statement.arguments().stream().mapToDouble(ArgumentWord::value).toArray();
      if (values.length >= statement.operation().requiredArguments()) {
        add(statement.operation(), values);
      } else {
        addBroken(statement.operation());
      }
    }
  }

  /** Tells whether a sketch block is open, so that the program must not end here. */
  public boolean isInSketch() {
    return inSketch;
  }

  /**
   * Checks what the mask cannot see from the left: the conditions over all values of a line.
   *
   * @param line a line that the mask let pass
   */
  public boolean accepts(String line) {
    Operation operation = operation(line);
    double[] values = values(line);
    List<Diagnostic> findings = new ArrayList<>();
    List<TextRange> words = Collections.nCopies(values.length, NOWHERE);
    ArgumentCheck.checkRules(operation, words, values, findings::add);
    if (operation.role() == Role.SEGMENT) {
      ProfileCheck.check(
          NOWHERE, List.of(new ProfileCheck.Segment(NOWHERE, values)), findings::add);
      findings.removeIf(GrowingProgram::isGap);
    }
    return findings.isEmpty();
  }

  /** Appends a line that the mask let pass and {@link #accepts(String)} accepted. */
  public void add(String line) {
    add(operation(line), values(line));
  }

  /** Returns what may be written on the next line, which starts with {@code typed}. */
  LineContext nextLine(String typed) {
    int available = 0;
    for (int i = 0; i < OperationForm.ALL.size(); i++) {
      OperationForm form = OperationForm.ALL.get(i);
      if ((!form.isAlias() || typed.startsWith(form.opcode())) && isPossible(form)) {
        available |= 1 << i;
      }
    }
    return new LineContext(nodes, available, lastEnd, typed);
  }

  private boolean isPossible(OperationForm form) {
    Role role = form.operation().role();
    if (role.makesNode() == inSketch) {
      return false;
    }
    if (role == Role.SKETCH_END) {
      return isClosed();
    }
    return form.arguments().stream()
        .filter(ArgumentForm::isReference)
        .allMatch(argument -> nodes.hasAny(argument.isSketch()));
  }

  private boolean isClosed() {
    List<Diagnostic> findings = new ArrayList<>();
    ProfileCheck.check(NOWHERE, segments, findings::add);
    return findings.isEmpty();
  }

  private void add(Operation operation, double[] values) {
    Role role = operation.role();
    if (role.makesNode()) {
      nodes.add(role == Role.SKETCH);
    }
    if (role == Role.SEGMENT) {
      segments.add(new ProfileCheck.Segment(NOWHERE, values));
      lastEnd = words(values[SEGMENT_END], values[SEGMENT_END + 1]);
    } else {
      segments.clear();
      lastEnd = List.of();
      inSketch = role == Role.SKETCH;
    }
  }

  /** Appends a statement with missing arguments; after such a segment the next one is free. */
  private void addBroken(Operation operation) {
    double[] values = new double[operation.requiredArguments()];
    Arrays.fill(values, Double.NaN);
    add(operation, values);
  }

  private static List<String> words(double x, double y) {
    return Double.isNaN(x) || Double.isNaN(y)
        ? List.of()
        : List.of(Numbers.canonical(x), Numbers.canonical(y));
  }

  private static boolean isGap(Diagnostic finding) {
    return finding.code() == DiagnosticCode.OPEN_PROFILE;
  }

  private static Operation operation(String line) {
    int end = line.indexOf(' ');
    String opcode = end < 0 ? line : line.substring(0, end);
    return Operations.find(opcode).orElseThrow();
  }

  private static double[] values(String line) {
    String[] words = line.split(" ", -1);
    double[] values = new double[words.length - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.parseDouble(words[i + 1]);
    }
    return values;
  }
}
