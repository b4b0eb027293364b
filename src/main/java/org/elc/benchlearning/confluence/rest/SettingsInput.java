package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.admin.SettingsDesk;

/**
 * What to set, all of it or nothing.
 *
 * @param settings those to change
 * @param reason why
 */
public record SettingsInput(List<SettingInput> settings, String reason) {

  /**
   * One of them.
   *
   * @param key its name
   * @param value what to set
   * @param before what it was; if it is another by now, nothing is changed. Left out: whatever it
   *     was
   */
  public record SettingInput(String key, String value, Optional<String> before) {}

  List<SettingsDesk.Change> changes() {
    return settings.stream()
        .map(s -> new SettingsDesk.Change(s.key(), s.value(), s.before()))
        .toList();
  }
}
