package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.view.Texts;

/**
 * A setting.
 *
 * @param key its name
 * @param value what is set, in its written form
 * @param initial what it is when nobody has set it
 * @param label what people call it, in the reader's language
 * @param hint what it decides, in the reader's language
 */
public record SettingJson(String key, String value, String initial, String label, String hint) {
  static SettingJson of(Setting setting, Settings settings, Texts texts) {
    return new SettingJson(
        setting.key(),
        settings.text(setting),
        setting.initial(),
        texts.text("elc.setting." + setting.key() + ".label"),
        texts.text("elc.setting." + setting.key() + ".hint"));
  }
}
