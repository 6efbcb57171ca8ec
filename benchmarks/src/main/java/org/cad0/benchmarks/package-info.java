/**
 * How fast and how large the tools are.
 *
 * <p>Each driver measures one thing and returns {@link org.cad0.benchmarks.Measurement}s; {@link
 * org.cad0.benchmarks.Main} runs them and reports. Nothing here decides whether a build passes.
 */
package org.cad0.benchmarks;
