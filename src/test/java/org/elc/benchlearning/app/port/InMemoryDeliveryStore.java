package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Delivery.Mail;
import org.elc.benchlearning.core.notice.Timing;

/** Deliveries in a map. */
public final class InMemoryDeliveryStore implements DeliveryStore {
  private final TreeMap<Integer, Delivery> rows = new TreeMap<>();
  private final Map<String, Instant> claimed = new HashMap<>();
  private int last;

  @Override
  public synchronized void add(Collection<Delivery> deliveries) {
    for (Delivery d : deliveries) {
      boolean isThere =
          rows.values().stream()
              .anyMatch(r -> r.notice().equals(d.notice()) && r.userKey().equals(d.userKey()));
      if (!isThere) {
        last++;
        rows.put(last, asStored(d).withId(Integer.toString(last)));
      }
    }
  }

  @Override
  public synchronized List<Delivery> due(Instant now, int most) {
    return rows.values().stream()
        .filter(d -> d.mail() == Mail.WAITING && !d.due().isAfter(now))
        .sorted(
            Comparator.comparing(Delivery::due)
                .thenComparing(Delivery::userKey)
                .thenComparing(d -> Integer.valueOf(d.id())))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Delivery> digest(String userKey, Instant now) {
    return rows.values().stream()
        .filter(d -> d.userKey().equals(userKey) && d.timing() == Timing.DAILY)
        .filter(d -> d.mail() == Mail.WAITING && !d.due().isAfter(now))
        .toList();
  }

  @Override
  public synchronized boolean claim(Collection<String> ids, Instant now) {
    List<Delivery> found = rows.values().stream().filter(d -> ids.contains(d.id())).toList();
    boolean isFree =
        found.size() == ids.size() && found.stream().allMatch(d -> d.mail() == Mail.WAITING);
    if (isFree) {
      found.forEach(
          d -> {
            rows.put(Integer.valueOf(d.id()), d.ended(Mail.CLAIMED, d.problem()));
            claimed.put(d.id(), now);
          });
    }
    return isFree;
  }

  @Override
  public synchronized List<Delivery> interrupted(Instant before) {
    return rows.values().stream()
        .filter(d -> d.mail() == Mail.CLAIMED && claimed.get(d.id()).isBefore(before))
        .toList();
  }

  @Override
  public synchronized void settle(Mail from, Collection<Delivery> deliveries) {
    for (Delivery d : deliveries) {
      rows.computeIfPresent(
          Integer.valueOf(d.id()),
          (id, old) ->
              old.mail() != from
                  ? old
                  : new Delivery(
                      old.id(),
                      old.notice(),
                      old.userKey(),
                      old.timing(),
                      d.mail(),
                      asStored(d).due(),
                      d.attempts(),
                      d.problem(),
                      old.isRead()));
    }
  }

  @Override
  public synchronized List<Delivery> of(String userKey, int most) {
    return rows.descendingMap().values().stream()
        .filter(d -> d.userKey().equals(userKey))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void read(String userKey, Collection<String> ids) {
    rows.replaceAll(
        (id, d) ->
            d.userKey().equals(userKey) && ids.contains(d.id())
                ? new Delivery(
                    d.id(),
                    d.notice(),
                    d.userKey(),
                    d.timing(),
                    d.mail(),
                    d.due(),
                    d.attempts(),
                    d.problem(),
                    true)
                : d);
  }

  @Override
  public synchronized int count(Mail mail) {
    return (int) rows.values().stream().filter(d -> d.mail() == mail).count();
  }

  @Override
  public synchronized void forgetPerson(String userKey) {
    rows.values().removeIf(d -> d.userKey().equals(userKey));
  }

  @Override
  public synchronized void removeOf(Collection<String> notices) {
    rows.values().removeIf(d -> notices.contains(d.notice()));
  }

  /** Stores keep milliseconds. */
  private static Delivery asStored(Delivery d) {
    return new Delivery(
        d.id(),
        d.notice(),
        d.userKey(),
        d.timing(),
        d.mail(),
        d.due().truncatedTo(ChronoUnit.MILLIS),
        d.attempts(),
        d.problem(),
        d.isRead());
  }
}
