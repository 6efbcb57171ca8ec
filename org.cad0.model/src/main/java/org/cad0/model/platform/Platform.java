package org.cad0.model.platform;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.cad0.model.ModelException;

/** The platforms for which both native libraries, ONNX Runtime and the tokenizer, exist. */
public enum Platform {
  /** Linux on Intel and AMD processors. */
  LINUX_X64("linux x64", "linux-x64"),
  /** Linux on ARM processors. */
  LINUX_ARM64("linux arm64", "linux-aarch64"),
  /** Macs with Apple processors. */
  MAC_ARM64("mac arm64", "osx-aarch64"),
  /** Windows on Intel and AMD processors. */
  WINDOWS_X64("windows x64", "win-x64");

  private final String title;
  private final String runtimeFolder;

  Platform(String title, String runtimeFolder) {
    this.title = title;
    this.runtimeFolder = runtimeFolder;
  }

  /** Returns the name that ONNX Runtime gives the folder of its libraries for this platform. */
  public String runtimeFolder() {
    return runtimeFolder;
  }

  /**
   * Returns the platform of this process.
   *
   * @throws ModelException if local models cannot run on it
   */
  public static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** Returns a platform by the values of the properties os.name and os.arch. */
  static Platform of(String os, String architecture) {
    String wanted = system(os) + " " + processor(architecture);
    return Arrays.stream(values())
        .filter(platform -> platform.title.equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new ModelException(
                    "Local models do not run on "
                        + wanted
                        + ": their native libraries exist for "
                        + Arrays.stream(values()).map(p -> p.title).collect(joining(", "))
                        + ". Everything but model completion works here."));
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
