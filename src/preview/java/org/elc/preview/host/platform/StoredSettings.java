package org.elc.preview.host.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.elc.preview.host.db.Settings;

/** Plugin settings in the database, with the product's limits on keys and values. */
record StoredSettings(Settings settings) implements PluginSettingsFactory {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_VALUE = 99_000;

  @Override
  public PluginSettings createSettingsForKey(String key) {
    return new Scoped(settings, "key:" + key);
  }

  @Override
  public PluginSettings createGlobalSettings() {
    return new Scoped(settings, "global");
  }

  /** Null for an absent value, as the product's interface wants it. */
  private record Scoped(Settings settings, String namespace) implements PluginSettings {

    @Override
    public Object get(String key) {
      return settings.get(namespace, checked(key)).map(SettingCodec::decode).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
      if (value == null) {
        return remove(key);
      }
      String content = SettingCodec.encode(value);
      if (content.length() > LONGEST_VALUE) {
        throw new IllegalArgumentException("longer than a plugin setting may be: " + key);
      }
      Optional<Object> before = Optional.ofNullable(get(key));
      settings.put(namespace, key, content);
      return before.orElse(null);
    }

    @Override
    public Object remove(String key) {
      Optional<Object> before = Optional.ofNullable(get(key));
      settings.remove(namespace, key);
      return before.orElse(null);
    }

    private static String checked(String key) {
      if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
        throw new IllegalArgumentException("not a key of a plugin setting: " + key);
      }
      return key;
    }
  }
}
