package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Does the same for each indicator, some at a time: they have nothing to do with each other, and
 * looking for worlds is work for a processor. The answers are the same, in the same order, as if
 * they had been asked for one after the other.
 */
final class SideBySide {
  /** A server has other work to do as well, and each indicator in work takes memory. */
  private static final int MOST_THREADS = 4;

  private SideBySide() {}

  /**
   * The answers for 0 to {@code count - 1}.
   *
   * @throws RuntimeException what was thrown for the first that failed
   */
  static <T> List<T> each(int count, IntFunction<T> ask) {
    int threads = Math.min(count, Math.min(MOST_THREADS, available()));
    if (threads < 2) {
      List<T> answers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        answers.add(ask.apply(i));
      }
      return answers;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, SideBySide::thread);
    try {
      List<Future<T>> asked = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        asked.add(pool.submit(() -> ask.apply(number)));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> future : asked) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while deciding what may be shown", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static int available() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "elc-disclosure");
    thread.setDaemon(true);
    return thread;
  }
}
