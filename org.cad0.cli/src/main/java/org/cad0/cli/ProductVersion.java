package org.cad0.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this product, from the manifest of its jar. */
final class ProductVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("(unpackaged)");
    return new String[] {"cad0 " + version};
  }
}
