package org.cad0.ir.interchange;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cad0.ir.interchange.cadquery.CadQuery;
import org.cad0.ir.interchange.link.ShareLink;
import org.cad0.ir.interchange.openscad.OpenScad;
import org.cad0.ir.operation.Operation;
import org.cad0.ir.operation.Operations;
import org.cad0.ir.program.Program;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/interchange.md} and the code together. */
class InterchangePageTest {
  private static final String SKETCH = "SK 0 0 0 1 0 0 0 1 0\nA 1 0 9 0 5 0 1\nL 9 0 1 0\nEND\n";

  @Test
  void everyOperationHasItsRowAndCanBeExported() throws Exception {
    Set<String> operations =
        Operations.geometry().stream()
            .map(Operation::opcode)
            .filter(opcode -> !opcode.equals("END"))
            .collect(toSet());

    assertThat(rows("## OpenSCAD")).isEqualTo(operations);
    assertThat(rows("## CadQuery")).isEqualTo(operations);
    for (Operation operation : Operations.geometry()) {
      if (operation.role().makesNode()) {
        Program program = Program.parse(programWith(operation));
        assertThat(program.hasErrors()).as(program.text()).isFalse();
        assertThat(OpenScad.export(program).text()).isNotEmpty();
        assertThat(CadQuery.export(program).text()).isNotEmpty();
      }
    }
  }

  @Test
  void tellsTheLengthsOfLinks() throws Exception {
    assertThat(page())
        .contains("%,d characters".formatted(ShareLink.SAFE_LENGTH))
        .contains("%,d is refused".formatted(ShareLink.SERVER_LENGTH));
  }

  private static String programWith(Operation operation) {
    return switch (operation.opcode()) {
      case "SK" -> SKETCH + "E 0 0 0 1\n";
      case "E" -> SKETCH + operation.example();
      case "V" -> SKETCH + "V 0 0 0 0 0 1 0 90";
      default -> "C 1 1 1\nC 2 2 2\nC 3 3 3\n" + operation.example() + "\nROOT 3 default";
    };
  }

  private static Set<String> rows(String section) throws Exception {
    String text = page();
    int start = text.indexOf(section);
    int end = text.indexOf("\n## ", start);
    Set<String> operations = new HashSet<>();
    Pattern.compile("(?m)^\\| ((?:`[A-Z]+` ?)+)\\|")
        .matcher(text.substring(start, end))
        .results()
        .flatMap(row -> Pattern.compile("[A-Z]+").matcher(row.group(1)).results())
        .forEach(opcode -> operations.add(opcode.group()));
    return operations;
  }

  private static String page() throws Exception {
    return Files.readString(Path.of("../docs/interchange.md"));
  }
}
