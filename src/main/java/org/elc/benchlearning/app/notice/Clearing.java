package org.elc.benchlearning.app.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.SettingStore;

/** Removes notices that are older than they are to be kept. */
public final class Clearing {
  private final Shelves shelves;
  private final SettingStore settings;
  private final Clock clock;

  public Clearing(Shelves shelves, SettingStore settings, Clock clock) {
    this.shelves = Objects.requireNonNull(shelves);
    this.settings = Objects.requireNonNull(settings);
    this.clock = Objects.requireNonNull(clock);
  }

  void run(Account account) {
    int days = settings.settings().number(Setting.KEEP_NOTICES_DAYS);
    Instant before = clock.instant().minus(Duration.ofDays(days));
    int removed = removeSome(before);
    while (removed > 0) {
      account.addRemoved(removed);
      removed = removeSome(before);
    }
  }

  private int removeSome(Instant before) {
    return shelves
        .transactions()
        .in(
            () -> {
              List<String> ids = shelves.notices().removeBefore(before);
              shelves.deliveries().removeOf(ids);
              return ids.size();
            });
  }
}
