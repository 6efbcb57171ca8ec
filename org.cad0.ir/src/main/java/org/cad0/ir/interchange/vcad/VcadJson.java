package org.cad0.ir.interchange.vcad;

import org.cad0.ir.interchange.SourceExport;
import org.cad0.ir.program.Program;

/**
 * vcad's JSON documents (format 0.1, the files called {@code .vcad}).
 *
 * <p>What a document says and a program cannot is returned beside the program and can be written
 * back with it. Comments of a program have no place in a document.
 */
public final class VcadJson {

  private VcadJson() {}

  /**
   * Reads a document. Nodes come in the order of their numbers, but parts before what is made of
   * them.
   *
   * @throws org.cad0.ir.interchange.ImportException if {@code json} is no document; the message
   *     tells line and column, or the place in the document
   */
  public static VcadReading read(String json) {
    return new VcadReader(Json.read(json)).read();
  }

  /**
   * Writes a program without errors as a document.
   *
   * @param rest what the program's document says beside it
   */
  public static SourceExport write(Program program, Rest rest) {
    return new VcadWriter(program, rest).write();
  }
}
