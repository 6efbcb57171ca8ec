package org.cad0.training.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.cad0.ir.text.Numbers;

/** Writes rows as JSON, one object a line, keys always in the same order. */
public final class RowWriter {
  private static final String GENERATOR = "org.cad0.training";

  private final JsonFactory json = new JsonFactory();

  /** Returns the row's line, with its line feed. */
  public String line(TrainingRow row) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator out = json.createGenerator(text)) {
      write(out, row);
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail as a file can", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, TrainingRow row) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", row.id());
    out.writeStringField("text", row.text());
    out.writeStringField("ir", row.ir());
    out.writeStringField("family", row.family());
    out.writeNumberField("complexity", row.complexity());
    out.writeStringField("task", row.task().word());
    if (row.keptOperations().isPresent()) {
      out.writeNumberField("kept_operations", row.keptOperations().getAsInt());
    }
    out.writeStringField("split", row.split().word());
    out.writeObjectFieldStart("source");
    RowSource source = row.source();
    out.writeStringField("generator", GENERATOR);
    out.writeStringField("version", source.version());
    out.writeNumberField("seed", source.seed());
    out.writeNumberField("index", source.index());
    out.writeStringField("phrasing", source.phrasing());
    out.writeObjectFieldStart("parameters");
    for (Map.Entry<String, Double> parameter : source.parameters().entrySet()) {
      out.writeFieldName(parameter.getKey());
      out.writeNumber(Numbers.canonical(parameter.getValue()));
    }
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }
}
