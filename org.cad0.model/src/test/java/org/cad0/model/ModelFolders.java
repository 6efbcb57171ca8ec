package org.cad0.model;

import java.nio.file.Path;

/** The model folder that tests run on: the one that this build ships. */
public final class ModelFolders {

  private ModelFolders() {}

  /** Returns the folder. */
  public static Path shipped() {
    return Path.of(System.getProperty("cad0.model.folder", "models/cad0-nano"));
  }
}
