package org.cad0.benchmarks;

import java.util.concurrent.TimeUnit;
import org.cad0.ir.model.CompactIrModels;
import org.cad0.ir.program.Program;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Programs of twelve lines checked in a second on one thread. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class CheckBenchmark {
  private int next;

  /** Checks a program by the line path. */
  @Benchmark
  public int linePath() {
    return Program.parse(next()).diagnostics().size();
  }

  /** Checks a program by the Xtext path. */
  @Benchmark
  public int xtextPath() {
    return CompactIrModels.diagnostics(CompactIrModels.parse(next())).size();
  }

  private String next() {
    next = (next + 1) % Programs.OF_TWELVE_LINES.size();
    return Programs.OF_TWELVE_LINES.get(next);
  }
}
