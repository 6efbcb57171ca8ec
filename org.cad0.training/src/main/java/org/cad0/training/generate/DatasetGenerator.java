package org.cad0.training.generate;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cad0.ir.task.CancelSignal;

/**
 * Writes a data set: rows are made by several threads in chunks of indices and written in the order
 * of their indices, so that the files depend on samples and seed alone.
 *
 * <p>Memory does not grow with the run but for 64 bytes a row, by which equal rows and ambiguous
 * descriptions are found.
 */
public final class DatasetGenerator {
  private static final int CHUNK = 2_000;

  /** Chunks under way for each thread; enough to keep it busy while others are written. */
  private static final int CHUNKS_AHEAD = 3;

  /** A run ends with an error when this many chunks in a row bring nothing new. */
  private static final int MAX_BARREN_CHUNKS = 200;

  private final GeneratorOptions options;
  private final PartGenerator parts = new PartGenerator();
  private final RowWriter writer = new RowWriter();

  /** Prepares a run. */
  public DatasetGenerator(GeneratorOptions options) {
    this.options = options;
  }

  /**
   * Writes the data set into {@code folder}: a file for each split and a manifest. Files of an
   * earlier run are replaced, at the end and only if all went well.
   *
   * @throws IOException if a file cannot be written
   * @throws CancellationException if {@code cancel} fires; the folder is then as it was
   * @throws AmbiguousTextException if the generator is at fault
   */
  public DatasetSummary generate(Path folder, ProgressListener progress, CancelSignal cancel)
      throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            options.threads(), task -> Thread.ofPlatform().daemon().unstarted(task));
    try (DatasetFiles files = new DatasetFiles(folder)) {
      Run run = new Run(files, progress);
      run.writeAll(threads, cancel);
      DatasetSummary summary = run.summary(files.finishRows());
      files.publish(summary);
      return summary;
    } finally {
      threads.shutdownNow();
    }
  }

  /** A row with what the writing thread needs of it. */
  private record PreparedRow(TrainingRow row, RowFilter.Fingerprints fingerprints, String line) {}

  private List<PreparedRow> chunk(long number) {
    List<PreparedRow> rows = new ArrayList<>(CHUNK);
    long first = number * CHUNK;
    for (long index = first; index < first + CHUNK; index++) {
      TrainingRow row = parts.row(options.seed(), index);
      rows.add(new PreparedRow(row, RowFilter.Fingerprints.of(row), writer.line(row)));
    }
    return rows;
  }

  /** What one run has written so far. */
  private final class Run {
    private final DatasetFiles files;
    private final ProgressListener progress;
    private final RowFilter filter = new RowFilter();
    private final Map<Split, Long> splits = new EnumMap<>(Split.class);
    private final Map<String, Long> families = new TreeMap<>();
    private final Map<String, Long> tasks = new TreeMap<>();
    private long rows;
    private long indices;

    Run(DatasetFiles files, ProgressListener progress) {
      this.files = files;
      this.progress = progress;
      for (Split split : Split.values()) {
        splits.put(split, 0L);
      }
    }

    void writeAll(ExecutorService threads, CancelSignal cancel) throws IOException {
      Queue<Future<List<PreparedRow>>> ahead = new ArrayDeque<>();
      long next = 0;
      int barren = 0;
      while (rows < options.samples()) {
        cancel.check();
        while (ahead.size() < CHUNKS_AHEAD * options.threads()) {
          long number = next++;
          ahead.add(threads.submit(() -> chunk(number)));
        }
        long before = rows;
        write(result(ahead.remove()));
        barren = rows == before ? barren + 1 : 0;
        if (barren == MAX_BARREN_CHUNKS) {
          throw new IllegalStateException(
              "Only " + rows + " different rows exist for this seed; ask for fewer samples.");
        }
        progress.written(rows, options.samples());
      }
    }

    private void write(List<PreparedRow> chunk) throws IOException {
      for (PreparedRow prepared : chunk) {
        if (rows == options.samples()) {
          return;
        }
        indices++;
        TrainingRow row = prepared.row();
        if (filter.accept(row, prepared.fingerprints())) {
          files.write(row.split(), prepared.line());
          rows++;
          splits.merge(row.split(), 1L, Long::sum);
          families.merge(row.family(), 1L, Long::sum);
          tasks.merge(row.task().word(), 1L, Long::sum);
        }
      }
    }

    DatasetSummary summary(Map<String, String> sha256) {
      return new DatasetSummary(
          rows, options.seed(), PartGenerator.VERSION, indices, splits, families, tasks, sha256);
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException)
          new InterruptedIOException("Interrupted while rows were made").initCause(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A row could not be made: " + e.getCause(), e);
    }
  }
}
