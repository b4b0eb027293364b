package org.elc.benchlearning.app.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * The tallies of the rounds that desks were looked at last, each under the stamp of the figures
 * that it was made of: only who has written since is read again (decision 0032). Of many who look
 * for the first time at once, one reads and the others wait for it.
 */
final class Tallies {
  /** So many rounds collect, or are looked back on, at a time. */
  private static final int ROUNDS = 4;

  private static final float LOAD = 0.75f;

  /** Then whoever waits reads by itself: whom it waits for may wait for what it holds. */
  private static final int LONGEST_WAIT = 10;

  private final FigureStore figures;
  private final Map<String, Book> books =
      new LinkedHashMap<>(ROUNDS, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Book> eldest) {
          return size() > ROUNDS;
        }
      };

  Tallies(FigureStore figures) {
    this.figures = Objects.requireNonNull(figures);
  }

  /** A tally, and the stamp of what it was made of. */
  private record Entry(String stamp, Tally tally) {}

  /** What is known of one round, and who is reading more of it. */
  private record Book(Map<ParticipantId, Entry> known, ReentrantLock reading) {
    Book() {
      this(new ConcurrentHashMap<>(), new ReentrantLock());
    }
  }

  /**
   * Of these participants; of whoever takes no part in the round there is none.
   *
   * @param asked of the round, whose edition is frozen
   */
  Map<ParticipantId, Tally> of(
      Round round, List<Indicator> asked, Collection<ParticipantId> participants) {
    Map<ParticipantId, String> stamps = figures.stamps(round.key());
    Book book = book(round);
    book.known().keySet().retainAll(stamps.keySet());
    Map<ParticipantId, Tally> found = new HashMap<>();
    List<ParticipantId> missing = known(book, stamps, participants, found);
    if (!missing.isEmpty()) {
      boolean isAlone = waited(book.reading());
      try {
        List<ParticipantId> still = known(book, stamps, missing, found);
        read(round, asked, still)
            .forEach(
                (id, tally) -> {
                  book.known().put(id, new Entry(stamps.getOrDefault(id, ""), tally));
                  found.put(id, tally);
                });
      } finally {
        if (isAlone) {
          book.reading().unlock();
        }
      }
    }
    return found;
  }

  private Book book(Round round) {
    synchronized (books) {
      return books.computeIfAbsent(round.key() + " " + round.edition(), key -> new Book());
    }
  }

  /** Finds those that are known, and answers who of the round is not. */
  private static List<ParticipantId> known(
      Book book,
      Map<ParticipantId, String> stamps,
      Collection<ParticipantId> participants,
      Map<ParticipantId, Tally> found) {
    List<ParticipantId> missing = new ArrayList<>();
    for (ParticipantId id : participants) {
      String stamp = stamps.get(id);
      Entry entry = book.known().get(id);
      if (stamp != null && entry != null && entry.stamp().equals(stamp)) {
        found.put(id, entry.tally());
      } else if (stamp != null) {
        missing.add(id);
      }
    }
    return missing;
  }

  private Map<ParticipantId, Tally> read(
      Round round, List<Indicator> asked, List<ParticipantId> participants) {
    Map<String, Integer> places = new HashMap<>();
    asked.forEach(indicator -> places.put(indicator.code(), places.size()));
    Map<ParticipantId, Tally.Counting> counting = new HashMap<>();
    participants.forEach(id -> counting.put(id, new Tally.Counting(asked, places)));
    if (!participants.isEmpty()) {
      figures.each(
          round.key(),
          participants,
          (id, stored) -> Objects.requireNonNull(counting.get(id)).add(stored));
    }
    Map<ParticipantId, Tally> tallies = new HashMap<>();
    counting.forEach((id, counted) -> tallies.put(id, counted.done()));
    return tallies;
  }

  private static boolean waited(ReentrantLock lock) {
    try {
      return lock.tryLock(LONGEST_WAIT, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
