package org.cad0.ir.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cad0.ir.CompactIrStandaloneSetup;
import org.cad0.ir.model.ModelPackage;
import org.cad0.ir.operation.Argument;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.services.CompactIrGrammarAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;

/** The grammar and the operation table state the language twice; here they are held together. */
class GrammarAgreesWithTableTest {
  private static final Set<String> STRUCTURE = Set.of("profile", "stray", "end");

  private final CompactIrGrammarAccess access =
      new CompactIrStandaloneSetup().createInjector().getInstance(CompactIrGrammarAccess.class);

  /** What grammar or table say of one operation, as far as both can say it. */
  private record Form(List<String> spellings, List<String> arguments, boolean nameable) {}

  @Test
  void everyOperationHasARuleWithTheSameWordsArgumentsAndKinds() {
    List<Form> rules =
        GrammarUtil.allParserRules(access.getGrammar()).stream()
            .filter(rule -> startsWithOpcode(rule))
            .map(this::form)
            .toList();
    List<Form> table = Operations.all().stream().map(GrammarAgreesWithTableTest::form).toList();
    assertThat(rules).containsExactlyInAnyOrderElementsOf(table);
  }

  @Test
  void everyKeywordIsAnOpcode() {
    Set<String> opcodes =
        Operations.all().stream()
            .flatMap(operation -> operation.spellings().stream())
            .collect(Collectors.toSet());
    assertThat(GrammarUtil.getAllKeywords(access.getGrammar())).isEqualTo(opcodes);
  }

  @Test
  void nodesAndOtherStatementsAreKeptApart() {
    assertThat(Operations.all())
        .allSatisfy(
            operation ->
                assertThat(isSubtype(ModelPackage.Literals.OUTSIDE_GEOMETRY, operation))
                    .isEqualTo(!operation.role().isGeometry()))
        .allSatisfy(
            operation ->
                assertThat(isSubtype(ModelPackage.Literals.NODE, operation))
                    .isEqualTo(operation.role().makesNode()));
  }

  private boolean isSubtype(EClass type, Operation operation) {
    return GrammarUtil.allParserRules(access.getGrammar()).stream()
        .filter(rule -> keywords(rule.getAlternatives()).contains(operation.opcode()))
        .allMatch(rule -> type.isSuperTypeOf((EClass) rule.getType().getClassifier()));
  }

  private static boolean startsWithOpcode(ParserRule rule) {
    return !rule.isFragment() && !keywords(rule.getAlternatives()).isEmpty();
  }

  private static Form form(Operation operation) {
    return new Form(
        operation.spellings(),
        operation.arguments().stream().map(GrammarAgreesWithTableTest::argument).toList(),
        operation.isNameable());
  }

  private static String argument(Argument argument) {
    return argument.name() + ": " + type(argument) + (argument.optional() ? "?" : "");
  }

  private static String type(Argument argument) {
    return switch (argument.kind()) {
      case SOLID, NODE -> "Solid";
      case SKETCH -> "Sketch";
      case MATERIAL -> "Material";
      case PART -> "PartDefinition";
      case INSTANCE, PARENT -> "Instance";
      case LABEL -> "Label";
      case KEYWORD, PRESET -> "Choice";
      default ->
          switch (argument.kind().syntax()) {
            case NUMBER -> argument.optional() ? "OptionalNumber" : "Number";
            case INTEGER -> "Integer";
            case WORD -> "Id";
            case REFERENCE -> throw new AssertionError(argument);
          };
    };
  }

  private Form form(ParserRule rule) {
    List<String> arguments = new ArrayList<>();
    boolean nameable = false;
    for (AbstractElement element :
        EcoreUtil2.eAllOfType(rule.getAlternatives(), AbstractElement.class)) {
      if (element instanceof Assignment assignment) {
        if (!STRUCTURE.contains(assignment.getFeature())) {
          arguments.add(argument(assignment));
        }
      } else if (element instanceof RuleCall call && isFragment(call)) {
        nameable |= call.getRule() == access.getLineEndRule();
        if (call.getRule() != access.getLineEndRule() && call.getRule() != access.getExtraRule()) {
          GrammarUtil.containedAssignments(call.getRule())
              .forEach(assignment -> arguments.add(argument(assignment)));
        }
      }
    }
    return new Form(keywords(rule.getAlternatives()), arguments, nameable);
  }

  private static boolean isFragment(RuleCall call) {
    return call.getRule() instanceof ParserRule rule && rule.isFragment();
  }

  private static String argument(Assignment assignment) {
    AbstractElement terminal = assignment.getTerminal();
    String type =
        terminal instanceof CrossReference reference
            ? reference.getType().getClassifier().getName()
            : ((RuleCall) terminal).getRule().getName();
    return assignment.getFeature() + ": " + type + (isOptional(assignment) ? "?" : "");
  }

  private static boolean isOptional(AbstractElement element) {
    if (GrammarUtil.isOptionalCardinality(element)) {
      return true;
    }
    EObject parent = element.eContainer();
    return parent instanceof AbstractElement group && isOptional(group);
  }

  private static List<String> keywords(AbstractElement element) {
    return EcoreUtil2.eAllOfType(element, Keyword.class).stream().map(Keyword::getValue).toList();
  }
}
