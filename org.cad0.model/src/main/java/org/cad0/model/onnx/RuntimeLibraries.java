package org.cad0.model.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cad0.model.platform.CacheFolder;
import org.cad0.model.platform.Platform;
import org.cad0.model.platform.TemporaryProperty;
import org.cad0.model.platform.UnpackedFiles;

/**
 * Starts ONNX Runtime from libraries that are unpacked once per user. By itself it unpacks 28 MB
 * whenever a process starts, which takes longer than loading a small model.
 */
final class RuntimeLibraries {

  /** Where ONNX Runtime looks for its libraries before it unpacks its own. */
  private static final String PATH_PROPERTY = "onnxruntime.native.path";

  private static final List<String> LIBRARIES =
      List.of(System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));

  private RuntimeLibraries() {}

  /** Returns the environment of ONNX Runtime, which the first call starts. */
  static synchronized OrtEnvironment start() throws OrtException {
    boolean chosenByUser = System.getProperty(PATH_PROPERTY) != null;
    Optional<Path> folder = chosenByUser ? Optional.empty() : unpack(CacheFolder.ofUser());
    OrtEnvironment environment =
        folder.isEmpty()
            ? OrtEnvironment.getEnvironment()
            : TemporaryProperty.with(
                PATH_PROPERTY, folder.get().toString(), OrtEnvironment::getEnvironment);
    // Concerns Windows, where the system may collect events of programs.
    environment.setTelemetry(false);
    return environment;
  }

  /**
   * Unpacks the libraries into {@code cache}, unless they are there.
   *
   * @return their folder; empty if ONNX Runtime must unpack them for this process by itself
   */
  static Optional<Path> unpack(Path cache) {
    String platform = Platform.current().runtimeFolder();
    Map<String, URL> files = resources(platform);
    String version = OrtEnvironment.class.getPackage().getImplementationVersion();
    if (version == null || files.size() < LIBRARIES.size()) {
      return Optional.empty();
    }
    Path folder = cache.resolve("onnxruntime-" + version + "-" + platform);
    try {
      if (!isWhole(folder, files)) {
        UnpackedFiles.unpack(folder, files);
      }
      return Optional.of(folder);
    } catch (IOException e) {
      // Without a writable cache everything works, only slower.
      return Optional.empty();
    }
  }

  private static Map<String, URL> resources(String platform) {
    Map<String, URL> files = new LinkedHashMap<>();
    for (String library : LIBRARIES) {
      String path = "/ai/onnxruntime/native/" + platform + "/" + library;
      Optional.ofNullable(OrtEnvironment.class.getResource(path))
          .ifPresent(url -> files.put(library, url));
    }
    return files;
  }

  /** Tells whether all libraries are there in full; a tool that cleans up may have taken some. */
  private static boolean isWhole(Path folder, Map<String, URL> files) throws IOException {
    for (Map.Entry<String, URL> file : files.entrySet()) {
      Path library = folder.resolve(file.getKey());
      long size = file.getValue().openConnection().getContentLengthLong();
      if (!Files.isRegularFile(library) || Files.size(library) != size) {
        return false;
      }
    }
    return true;
  }
}
