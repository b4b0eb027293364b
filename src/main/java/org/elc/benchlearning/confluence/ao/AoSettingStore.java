package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.confluence.host.SharedTexts;

/** Settings, a row each; nodes remember all of them as one text. */
public final class AoSettingStore implements SettingStore {
  private static final String ALL = "all";

  /** Remembered texts are never empty. */
  private static final String HEAD = "settings";

  private final ActiveObjects ao;
  private final Table<AoSetting> rows;
  private final SharedTexts remembered;

  public AoSettingStore(ActiveObjects ao, SharedTexts remembered) {
    this.ao = Objects.requireNonNull(ao);
    this.rows = new Table<>(ao, AoSetting.class);
    this.remembered = Objects.requireNonNull(remembered);
  }

  @Override
  public Settings settings() {
    String packed =
        remembered
            .get(List.of(ALL), missing -> Map.of(ALL, pack(stored())))
            .getOrDefault(ALL, HEAD);
    return Settings.of(unpack(packed));
  }

  @Override
  public Map<String, String> stored() {
    Map<String, String> stored = new TreeMap<>();
    rows.eachOfAll(row -> stored.put(row.getSettingKey(), Column.text(row.getSettingText())));
    return stored;
  }

  @Override
  public void save(Setting setting, String text) {
    ao.executeInTransaction(
        () -> {
          rows.delete(AoSetting.SETTING_KEY, List.of(setting.key()));
          if (!text.equals(setting.initial())) {
            rows.insert(
                List.of(
                    new Row()
                        .with(AoSetting.SETTING_KEY, setting.key())
                        .with(AoSetting.SETTING_TEXT, text)
                        .columns()));
          }
          return true;
        });
  }

  @Override
  public void changed() {
    remembered.forgetAll();
  }

  /** A line each; a written form has neither tabs nor line breaks, and others cannot be used. */
  private static String pack(Map<String, String> stored) {
    return HEAD
        + stored.entrySet().stream()
            .map(e -> "\n" + e.getKey() + "\t" + e.getValue().replaceAll("[\\t\\r\\n]", " "))
            .collect(Collectors.joining());
  }

  private static Map<String, String> unpack(String packed) {
    Map<String, String> stored = new TreeMap<>();
    packed
        .lines()
        .skip(1)
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              stored.put(line.substring(0, tab), line.substring(tab + 1));
            });
    return stored;
  }
}
