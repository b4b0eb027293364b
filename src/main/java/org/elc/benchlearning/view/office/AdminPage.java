package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.admin.GroupCheck.Assigned;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** What the wiki's administrator sets, and who is in the groups that give rights. */
public final class AdminPage {
  private final AdminDesk admin;
  private final Desk desk;

  public AdminPage(AdminDesk admin) {
    this.admin = Objects.requireNonNull(admin);
    this.desk = admin.desk();
  }

  public OfficePage of(Settings settings, List<Assigned> groups) {
    List<Part> parts = new ArrayList<>();
    if (groups.stream().anyMatch(group -> !group.isStaffed())) {
      parts.add(new Words("", "warning", List.of(desk.text("elc.admin.groups.unstaffed"))));
    }
    parts.add(table(groups));
    parts.addAll(
        new SettingForms(desk, settings).of(Keeper.ADMINISTRATOR, desk.rest("admin/settings")));
    return admin.page(AdminDesk.SETTINGS, parts);
  }

  private Table table(List<Assigned> groups) {
    return new Table(
        "elc-groups",
        desk.text("elc.admin.groups.title"),
        Stream.of("role", "group", "people")
            .map(column -> desk.text("elc.admin.groups.column." + column))
            .toList(),
        groups.stream().map(this::row).toList(),
        "");
  }

  private Row row(Assigned group) {
    return new Row(Cell.of(role(group)), List.of(Cell.of(group.group()), people(group)));
  }

  private String role(Assigned group) {
    return group
        .country()
        .map(c -> desk.text("elc.admin.groups.coordinators", desk.names().country(c)))
        .orElseGet(
            () ->
                desk.text(
                    group.role() == Setting.OFFICE_GROUP
                        ? "elc.admin.groups.office"
                        : "elc.admin.groups.facilitators"));
  }

  private Cell people(Assigned group) {
    if (group.people().isEmpty()) {
      return new Cell(desk.text("elc.admin.groups.missing"), "", "error", "");
    }
    int number = group.people().get();
    return number == 0
        ? new Cell(desk.text("elc.admin.groups.empty"), "", "moved", "")
        : Cell.of(desk.text("elc.admin.groups.number", number));
  }
}
