package org.elc.benchlearning.app.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Timing;

/**
 * Deals notices out: a delivery for each recipient, in one transaction with the notice's own mark,
 * so that a crash leaves the notice waiting or dealt out, and nobody gets it twice.
 */
public final class Dealing {
  private static final int BATCH = 100;

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
    return shelves
        .transactions()
        .in(
            () -> {
              if (!shelves.notices().take(announced.id())) {
                return false;
              }
              Optional<String> by = announced.notice().by();
              shelves
                  .deliveries()
                  .add(
                      recipients.of(announced.notice().audience()).stream()
                          .filter(user -> !by.equals(Optional.of(user)))
                          .map(user -> delivery(user, announced))
                          .toList());
              return true;
            });
  }

  private Delivery delivery(String user, Announced announced) {
    Timing timing = shelves.wishes().of(user).timing(announced.notice().kind());
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
