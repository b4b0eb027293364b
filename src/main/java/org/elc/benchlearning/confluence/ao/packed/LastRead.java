package org.elc.benchlearning.confluence.ao.packed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the texts say that were read last. A text always says the same, so that nothing of this can
 * be out of date, whatever nodes tell each other; it spares reading again what every page needs.
 * For few texts that are large, and for what cannot be changed by whoever gets it.
 */
public final class LastRead<T> {
  private static final float LOAD = 0.75f;

  private final Function<String, T> reading;
  private final Map<String, T> known;

  /**
   * Remembers nothing yet.
   *
   * @param most texts that are remembered at a time
   */
  public LastRead(Function<String, T> reading, int most) {
    this.reading = Objects.requireNonNull(reading);
    this.known =
        new LinkedHashMap<>(most, LOAD, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
          }
        };
  }

  /** Of two who ask at once for what is not known, both read it. */
  public T of(String text) {
    synchronized (known) {
      T found = known.get(text);
      if (found != null) {
        return found;
      }
    }
    T read = reading.apply(text);
    synchronized (known) {
      known.put(text, read);
    }
    return read;
  }
}
