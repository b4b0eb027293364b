package org.elc.benchlearning.app.port;

import java.util.Map;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;

/** Keeps what was set. */
public interface SettingStore {
  /**
   * What is set now, cheap enough to be asked at every request. Another node may give the old
   * answer for some minutes at most, and usually not at all, after {@link #changed} was called.
   */
  Settings settings();

  /** What the database holds, by the settings' keys, the unusable included. */
  Map<String, String> stored();

  /**
   * Sets something; the initial text is not kept, so that it follows the app's own.
   *
   * @param text in the setting's written form
   */
  void save(Setting setting, String text);

  /** Lets all nodes read again; to be called when what was saved is committed. */
  void changed();
}
