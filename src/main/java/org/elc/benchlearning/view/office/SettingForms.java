package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Setting.Area;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.SettingKind;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;

/** What is set, and a form for the settings of each area; every field says what it decides. */
final class SettingForms {
  private final Desk desk;
  private final Settings settings;

  SettingForms(Desk desk, Settings settings) {
    this.desk = Objects.requireNonNull(desk);
    this.settings = Objects.requireNonNull(settings);
  }

  /**
   * For each area of a keeper what is set, and its form.
   *
   * @param address where the forms are sent
   */
  List<Part> of(Keeper keeper, String address) {
    return Arrays.stream(Area.values())
        .filter(area -> area.keeper() == keeper)
        .flatMap(area -> Stream.<Part>of(facts(area), form(area, address)))
        .toList();
  }

  private Facts facts(Area area) {
    return new Facts(
        desk.text("elc.settings.area." + Desk.code(area) + ".title"),
        area.settings().stream().map(s -> new Fact(label(s), shown(s))).toList());
  }

  /** In words: nobody has to know what an empty text means. */
  private String shown(Setting setting) {
    String text = settings.text(setting);
    if (text.isEmpty()) {
      return desk.text("elc.setting." + setting.key() + ".none");
    }
    if (setting == Setting.LANGUAGE) {
      return Language.ofTag(text).map(SettingForms::name).orElse(text);
    }
    return text;
  }

  private Form form(Area area, String address) {
    String code = Desk.code(area);
    List<Field> fields =
        Stream.concat(
                area.settings().stream().map(this::field),
                Stream.of(desk.field("reason", "area", true).hinted(reasonHint())))
            .toList();
    return new Form(
        "elc-settings-" + code,
        desk.text("elc.settings.area." + code + ".change"),
        desk.text("elc.settings.area." + code + ".lead"),
        "PUT",
        address,
        desk.text("elc.settings.save"),
        "",
        "",
        Form.Weight.OFFERED,
        fields);
  }

  private String reasonHint() {
    return desk.text("elc.settings.reason");
  }

  private Field field(Setting setting) {
    String text = settings.text(setting);
    return new Field(
        "settings." + setting.key(),
        label(setting),
        desk.text("elc.setting." + setting.key() + ".hint"),
        kind(setting.kind()),
        setting.kind() instanceof SettingKind.ByCountry ? text.replace(", ", "\n") : text,
        setting.kind().problem("").isPresent(),
        options(setting, text));
  }

  private String label(Setting setting) {
    return desk.text("elc.setting." + setting.key() + ".label");
  }

  private static String kind(SettingKind kind) {
    if (kind instanceof SettingKind.OneOf || kind instanceof SettingKind.Zone) {
      return "select";
    }
    return kind instanceof SettingKind.ByCountry ? "area" : "text";
  }

  private List<Option> options(Setting setting, String chosen) {
    if (setting.kind() instanceof SettingKind.OneOf words) {
      return words.words().stream()
          .map(word -> new Option(word, word(setting, word), word.equals(chosen)))
          .toList();
    }
    if (setting.kind() instanceof SettingKind.Zone) {
      return zones(chosen).stream().map(z -> new Option(z, z, z.equals(chosen))).toList();
    }
    return List.of();
  }

  private String word(Setting setting, String word) {
    return word.isEmpty()
        ? desk.text("elc.setting." + setting.key() + ".none")
        : Language.ofTag(word).map(SettingForms::name).orElse(word);
  }

  /** A language's name for itself, as those who want it know it. */
  private static String name(Language language) {
    Locale locale = language.locale();
    return locale.getDisplayName(locale);
  }

  private static List<String> zones(String own) {
    TreeSet<String> zones =
        ZoneId.getAvailableZoneIds().stream()
            .filter(z -> z.startsWith("Europe/") || z.startsWith("Atlantic/"))
            .collect(Collectors.toCollection(TreeSet::new));
    zones.add(own);
    return List.copyOf(zones);
  }
}
