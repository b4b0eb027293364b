package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.view.office.Part.Words;

/** The settings of the office. */
public final class SettingsPage {
  private final Desk desk;

  public SettingsPage(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
  }

  public OfficePage of(Settings settings) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Words("", "info", List.of(desk.text("elc.settings.later"))));
    parts.addAll(new SettingForms(desk, settings).of(Keeper.OFFICE, desk.rest("settings")));
    return new OfficePage(
        desk.text("elc.office.settings.title"),
        desk.text("elc.settings.lead"),
        desk.tabs(Desk.SETTINGS),
        parts);
  }
}
