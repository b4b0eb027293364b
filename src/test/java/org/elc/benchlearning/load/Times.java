package org.elc.benchlearning.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** How long requests took, by their kind, as those who sent them saw it; and what went wrong. */
public final class Times {
  private static final double MILLION = 1e6;

  private final SortedMap<String, List<Double>> milliseconds = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Does something and notes how long it took; an exception is noted and goes on. */
  <T> T timed(String kind, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    add(kind, (System.nanoTime() - start) / MILLION);
    return result;
  }

  private synchronized void add(String kind, double took) {
    milliseconds.computeIfAbsent(kind, k -> new ArrayList<>()).add(took);
  }

  /** Forgets how long it took so far, but no error. */
  synchronized void begin() {
    milliseconds.clear();
  }

  synchronized void error(String what) {
    errors.add(what);
  }

  public synchronized List<String> errors() {
    return List.copyOf(errors);
  }

  public synchronized SortedSet<String> kinds() {
    return new TreeSet<>(milliseconds.keySet());
  }

  /** How many requests of a kind were answered. */
  public synchronized int count(String kind) {
    return milliseconds.getOrDefault(kind, List.of()).size();
  }

  /**
   * The milliseconds that this share of the requests stayed within, by nearest rank.
   *
   * @param share 0 to 1
   */
  public synchronized double within(String kind, double share) {
    List<Double> sorted = new ArrayList<>(milliseconds.getOrDefault(kind, List.of()));
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  @Override
  public synchronized String toString() {
    StringBuilder table = new StringBuilder("milliseconds (median, 95 %, requests):");
    for (String kind : kinds()) {
      table.append(
          "\n  %s: %.0f, %.0f, %d"
              .formatted(kind, within(kind, 0.5), within(kind, 0.95), count(kind)));
    }
    return table.toString();
  }
}
