package org.cad0.model.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this user's caches lie. */
public final class CacheFolder {
  private static final String NAME = "cad0";

  private CacheFolder() {}

  /** Returns the folder of this project among the user's caches; it need not exist. */
  public static Path ofUser() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  /**
   * Returns the folder for given surroundings: XDG_CACHE_HOME first, else what the platform's own
   * programs use.
   */
  static Path of(String os, String home, Map<String, String> environment) {
    Optional<Path> chosen = variable(environment, "XDG_CACHE_HOME").filter(Path::isAbsolute);
    if (chosen.isPresent()) {
      return chosen.get().resolve(NAME);
    }
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return variable(environment, "LOCALAPPDATA")
          .orElse(Path.of(home, "AppData", "Local"))
          .resolve(NAME);
    }
    return system.startsWith("mac")
        ? Path.of(home, "Library", "Caches", NAME)
        : Path.of(home, ".cache", NAME);
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
