package org.cad0.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures how many programs of a data set are checked in a second on one core. */
final class CheckDriver implements Driver {
  private static final double WANTED_PROGRAMS_A_SECOND = 400_000;

  @Override
  public List<Measurement> measure(Effort effort) throws RunnerException {
    return List.of(
        measure("linePath", effort, Optional.of(Goal.medianAtLeast(WANTED_PROGRAMS_A_SECOND))),
        measure("xtextPath", effort, Optional.empty()));
  }

  private static Measurement measure(String method, Effort effort, Optional<Goal> goal)
      throws RunnerException {
    TimeValue time = TimeValue.milliseconds(effort.checkMilliseconds());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CheckBenchmark.class.getName() + "\\." + method + "$")
                    .forks(effort.checkForks())
                    .jvmArgsAppend("-XX:+UseSerialGC", "-Dguice_bytecode_gen_option=DISABLED")
                    .warmupIterations(effort.rounds() / 4)
                    .warmupTime(time)
                    .measurementIterations(effort.rounds())
                    .measurementTime(time)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Samples samples = new Samples();
    for (RunResult result : results) {
      result
          .getBenchmarkResults()
          .forEach(
              fork ->
                  fork.getIterationResults()
                      .forEach(round -> samples.add(round.getPrimaryResult().getScore())));
    }
    return new Measurement("12-line programs checked, " + method, "programs/s", samples, goal);
  }
}
