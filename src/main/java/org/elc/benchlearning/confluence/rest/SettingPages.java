package org.elc.benchlearning.confluence.rest;

import java.util.Arrays;
import java.util.List;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.view.Texts;

/** Lists of settings, whoever keeps them. */
final class SettingPages {
  private SettingPages() {}

  static PageJson<SettingJson> page(
      SettingsDesk desk, Keeper keeper, Reader reader, Paging paging) {
    Settings now = desk.read(reader.actor(), keeper);
    Texts texts = reader.texts();
    List<Setting> kept = Arrays.stream(Setting.values()).filter(s -> s.keeper() == keeper).toList();
    return PageJson.of(kept, paging, setting -> SettingJson.of(setting, now, texts));
  }
}
