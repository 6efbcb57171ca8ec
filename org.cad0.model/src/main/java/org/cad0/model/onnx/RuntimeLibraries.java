package org.cad0.model.onnx;

import ai.onnxruntime.OrtEnvironment;
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
  static synchronized OrtEnvironment start() {
    Optional<Path> folder = System.getProperty(PATH_PROPERTY) == null ? unpack() : Optional.empty();
    if (folder.isEmpty()) {
      return OrtEnvironment.getEnvironment();
    }
    return TemporaryProperty.with(
        PATH_PROPERTY, folder.get().toString(), OrtEnvironment::getEnvironment);
  }

  /** Returns the folder with the libraries; empty if they are to be unpacked for this process. */
  private static Optional<Path> unpack() {
    Optional<String> version =
        Optional.ofNullable(OrtEnvironment.class.getPackage().getImplementationVersion());
    String platform = Platform.current().runtimeFolder();
    Map<String, URL> files = new LinkedHashMap<>();
    for (String library : LIBRARIES) {
      URL url =
          OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform + "/" + library);
      if (url != null) {
        files.put(library, url);
      }
    }
    if (version.isEmpty() || files.size() < LIBRARIES.size()) {
      return Optional.empty();
    }
    Path folder = CacheFolder.ofUser().resolve("onnxruntime-" + version.get() + "-" + platform);
    try {
      if (!Files.isDirectory(folder)) {
        UnpackedFiles.unpack(folder, files);
      }
      return Optional.of(folder);
    } catch (IOException e) {
      // Without a writable cache everything works, only slower.
      return Optional.empty();
    }
  }
}
