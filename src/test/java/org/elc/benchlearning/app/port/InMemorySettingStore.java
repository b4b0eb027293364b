package org.elc.benchlearning.app.port;

import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;

/** Settings in a map: {@code new InMemorySettingStore().with(Setting.LANGUAGE, "lt")}. */
public final class InMemorySettingStore implements SettingStore {
  private final Map<String, String> texts = new TreeMap<>();

  public InMemorySettingStore with(Setting setting, String text) {
    save(setting, text);
    return this;
  }

  @Override
  public synchronized Settings settings() {
    return Settings.of(texts);
  }

  @Override
  public synchronized Map<String, String> stored() {
    return new TreeMap<>(texts);
  }

  @Override
  public synchronized void save(Setting setting, String text) {
    if (text.equals(setting.initial())) {
      texts.remove(setting.key());
    } else {
      texts.put(setting.key(), text);
    }
  }

  @Override
  public void changed() {
    // nothing is remembered
  }
}
