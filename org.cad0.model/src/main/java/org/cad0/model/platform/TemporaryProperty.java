package org.cad0.model.platform;

/**
 * Sets a system property while some work is done.
 *
 * <p>Some libraries can be told what to do by system properties only. Those belong to the whole
 * process, so they are put back as soon as the library has read them.
 */
public final class TemporaryProperty {

  private TemporaryProperty() {}

  /**
   * Work that returns something.
   *
   * @param <T> what it returns
   * @param <E> what it throws
   */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {

    /** Does the work. */
    T run() throws E;
  }

  /** Does {@code work} with the property set, and puts the property back. */
  public static <T, E extends Exception> T with(String name, String value, Work<T, E> work)
      throws E {
    String before = System.getProperty(name);
    System.setProperty(name, value);
    try {
      return work.run();
    } finally {
      if (before == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, before);
      }
    }
  }
}
