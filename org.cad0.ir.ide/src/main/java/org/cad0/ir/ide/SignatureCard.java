package org.cad0.ir.ide;

import java.util.List;
import java.util.OptionalInt;
import org.cad0.ir.text.TextRange;

/**
 * What an editor shows while the arguments of an operation are written.
 *
 * @param forms the ways to write the statement, at least one
 * @param activeForm the form that fits what is written, as an index of {@code forms}
 * @param activeParameter the parameter of that form at the caret; empty where the caret stands on
 *     the opcode or behind everything the form takes
 */
public record SignatureCard(List<Form> forms, int activeForm, OptionalInt activeParameter) {

  /** Copies the forms, so that the card cannot be changed. */
  public SignatureCard {
    forms = List.copyOf(forms);
  }

  /**
   * One way to write a statement.
   *
   * @param label the whole form, for example {@code Y r h [segments] ["name"]}
   * @param documentation what the operation makes
   * @param parameters what stands behind the opcode, in order
   */
  public record Form(String label, RichText documentation, List<Parameter> parameters) {

    /** Copies the parameters, so that the form cannot be changed. */
    public Form {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * One word of a form.
   *
   * @param range its place in the form's label
   * @param documentation its name, unit, meaning and limits
   */
  public record Parameter(TextRange range, RichText documentation) {}
}
