package org.elc.benchlearning.app.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Wishes;

/**
 * Deals notices out: a delivery for each recipient, the last ones in one transaction with the
 * notice's own mark. A crash leaves the notice waiting or dealt out; of one that waits, those who
 * have a delivery already keep it, so that nobody gets it twice.
 */
public final class Dealing {
  private static final int BATCH = 100;

  /** Recipients of one transaction. */
  private static final int AT_ONCE = 1000;

  private final Shelves shelves;
  private final Recipients recipients;
  private final SettingStore settings;
  private final Clock clock;

  public Dealing(Shelves shelves, Recipients recipients, SettingStore settings, Clock clock) {
    this.shelves = Objects.requireNonNull(shelves);
    this.recipients = Objects.requireNonNull(recipients);
    this.settings = Objects.requireNonNull(settings);
    this.clock = Objects.requireNonNull(clock);
  }

  /** Deals out what waits; one that fails stops no other, and waits on. */
  void run(Account account) {
    List<Announced> waiting = shelves.notices().waiting(BATCH);
    while (!waiting.isEmpty()) {
      int before = account.dealt();
      for (Announced announced : waiting) {
        account.guarded(
            "notice:" + announced.id(),
            () -> {
              if (deal(announced)) {
                account.addDealt();
              }
            });
      }
      boolean isStuck = account.dealt() == before;
      waiting = isStuck ? List.of() : shelves.notices().waiting(BATCH);
    }
  }

  private boolean deal(Announced announced) {
    List<Delivery> rest = deliveries(announced);
    while (rest.size() > AT_ONCE) {
      List<Delivery> some = rest.subList(0, AT_ONCE);
      shelves.transactions().run(() -> shelves.deliveries().add(some));
      rest = rest.subList(AT_ONCE, rest.size());
    }
    List<Delivery> last = rest;
    return shelves
        .transactions()
        .in(
            () -> {
              boolean isMine = shelves.notices().take(announced.id());
              if (isMine) {
                shelves.deliveries().add(last);
              }
              return isMine;
            });
  }

  private List<Delivery> deliveries(Announced announced) {
    Optional<String> by = announced.notice().by();
    List<String> users =
        recipients.of(announced.notice().audience()).stream()
            .filter(user -> !by.equals(Optional.of(user)))
            .sorted()
            .toList();
    Map<String, Wishes> wishes = shelves.wishes().of(users);
    return users.stream()
        .map(user -> delivery(user, announced, wishes.getOrDefault(user, Wishes.INITIAL)))
        .toList();
  }

  private Delivery delivery(String user, Announced announced, Wishes wishes) {
    Timing timing = wishes.timing(announced.notice().kind());
    Instant now = clock.instant();
    Instant due = timing == Timing.DAILY ? nextDigest(settings.settings(), now) : now;
    return Delivery.to(user, announced.id(), timing, due);
  }

  /** A local time that a change of the clock leaves out is the next one that there is. */
  static Instant nextDigest(Settings settings, Instant now) {
    ZonedDateTime local = now.atZone(settings.zone());
    ZonedDateTime today =
        local.toLocalDate().atTime(settings.digestHour(), 0).atZone(settings.zone());
    ZonedDateTime next =
        today.toInstant().isAfter(now)
            ? today
            : local
                .toLocalDate()
                .plusDays(1)
                .atTime(settings.digestHour(), 0)
                .atZone(settings.zone());
    return next.toInstant();
  }
}
