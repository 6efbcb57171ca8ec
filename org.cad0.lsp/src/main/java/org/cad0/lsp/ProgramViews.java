package org.cad0.lsp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cad0.ir.ide.Document;
import org.cad0.ir.ide.structure.Symbol;
import org.cad0.ir.operation.EntityKind;
import org.cad0.ir.operation.Role;
import org.cad0.ir.program.Program;
import org.cad0.ir.statement.Name;
import org.cad0.ir.statement.Statement;
import org.cad0.ir.task.CancelSignal;

/** Makes the view of a program. */
final class ProgramViews {
  private final Document document;
  private final Program program;
  private final CancelSignal cancel;

  private ProgramViews(Document document, CancelSignal cancel) {
    this.document = document;
    this.program = document.program();
    this.cancel = cancel;
  }

  static ProgramView of(Snapshot snapshot, CancelSignal cancel) {
    return new ProgramViews(snapshot.document(), cancel).view(snapshot.version());
  }

  private ProgramView view(int version) {
    int errors = (int) program.diagnostics().stream().filter(found -> found.isError()).count();
    return new ProgramView(
        version,
        nodes(),
        program.results(),
        roots(),
        entities(),
        errors,
        program.diagnostics().size() - errors);
  }

  private List<ProgramView.Node> nodes() {
    List<List<Integer>> users = users();
    List<ProgramView.Node> nodes = new ArrayList<>();
    for (Statement node : program.nodes()) {
      cancel.check();
      nodes.add(node(node, users.get(nodes.size())));
    }
    return nodes;
  }

  private ProgramView.Node node(Statement node, List<Integer> users) {
    Symbol symbol = Symbol.of(program, node);
    return new ProgramView.Node(
        node.node().orElseThrow(),
        word(node.operation().role()),
        program.text().substring(node.opcode().start(), node.opcode().end()),
        node.operation().title(),
        symbol.detail(),
        node.name().map(Name::value).orElse(""),
        Positions.of(document, symbol.range()),
        node.references().boxed().toList(),
        users);
  }

  /** Returns for each node the nodes that are made of it. */
  private List<List<Integer>> users() {
    List<List<Integer>> users = new ArrayList<>();
    program.nodes().forEach(node -> users.add(new ArrayList<>(1)));
    for (Statement node : program.nodes()) {
      cancel.check();
      node.references().distinct().forEach(used -> users.get(used).add(node.node().orElseThrow()));
    }
    return users;
  }

  private List<ProgramView.Root> roots() {
    return program.statements().stream()
        .filter(statement -> statement.operation().role() == Role.ROOT)
        .flatMap(
            root -> root.references().mapToObj(node -> new ProgramView.Root(node, root.line())))
        .toList();
  }

  private List<ProgramView.Entity> entities() {
    return Stream.of(EntityKind.values())
        .map(program.entities()::all)
        .flatMap(Collection::stream)
        .map(
            entity ->
                new ProgramView.Entity(
                    word(entity.kind()),
                    entity.id(),
                    Positions.of(document, entity.definition().range())))
        .toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
