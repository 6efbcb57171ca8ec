package org.cad0.model.onnx;

import java.util.Locale;
import java.util.Set;
import org.cad0.model.ModelException;

/** The platforms for which both native libraries, ONNX Runtime and the tokenizer, exist. */
public final class Platform {
  private static final Set<String> SUPPORTED =
      Set.of("linux x64", "linux arm64", "mac arm64", "windows x64");

  private Platform() {}

  /**
   * Checks that local models can run here.
   *
   * @throws ModelException if they cannot
   */
  public static void requireSupported() {
    requireSupported(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** Checks a platform by the values of the properties os.name and os.arch. */
  static void requireSupported(String os, String architecture) {
    String platform = system(os) + " " + processor(architecture);
    if (!SUPPORTED.contains(platform)) {
      throw new ModelException(
          "Local models do not run on "
              + platform
              + ": their native libraries exist for "
              + String.join(", ", SUPPORTED.stream().sorted().toList())
              + ". Everything but model completion works here.");
    }
  }

  private static String system(String os) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return "linux";
    }
    if (name.startsWith("mac")) {
      return "mac";
    }
    return name.startsWith("windows") ? "windows" : name;
  }

  private static String processor(String architecture) {
    return switch (architecture) {
      case "amd64", "x86_64" -> "x64";
      case "aarch64" -> "arm64";
      default -> architecture;
    };
  }
}
