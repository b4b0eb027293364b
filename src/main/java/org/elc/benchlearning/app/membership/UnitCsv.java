package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.csv.Columns;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvRow;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;

/**
 * The {@code units} file: which parts of which member report on their own. Units that it does not
 * name stay.
 */
final class UnitCsv {
  static final Columns COLUMNS =
      new Columns(List.of("member", "unit", "name", "services"), List.of());

  private UnitCsv() {}

  /**
   * The members named by the file, with their units as they are after the import. To a coordinator,
   * members of other countries are unknown.
   */
  static Map<String, Member> read(CsvTable table, Map<String, Member> stored, Actor actor) {
    Map<String, Member> members = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (CsvRow row : table.rows()) {
      Optional<Member> member =
          row.key("member")
              .flatMap(
                  k ->
                      members.containsKey(k)
                          ? Optional.of(members.get(k))
                          : Optional.ofNullable(stored.get(k))
                              .filter(m -> Rights.supervises(actor, m))
                              .or(() -> row.refuse("csv-member-unknown", "member")));
      Optional<String> key = row.key("unit");
      Optional<String> name = row.required("name", 200);
      Optional<SortedSet<String>> services = MemberCsv.services(row, "services");
      if (key.isPresent()
          && member.isPresent()
          && !seen.add(member.get().key() + "/" + key.get())) {
        row.refuse("csv-twice", "unit");
      }
      if (member.isPresent() && key.isPresent() && name.isPresent() && services.isPresent()) {
        Unit unit = new Unit(key.get(), name.get(), services.get());
        members.put(member.get().key(), with(member.get(), unit));
      }
    }
    return members;
  }

  private static Member with(Member member, Unit added) {
    List<Unit> units = new ArrayList<>(member.units());
    units.removeIf(u -> u.key().equals(added.key()));
    units.add(added);
    units.sort(Comparator.comparing(Unit::key));
    return member.withUnits(units);
  }

  static String write(List<Member> members, CsvForm form) {
    CsvWriter csv = new CsvWriter(form, COLUMNS.all());
    for (Member member : members) {
      for (Unit unit : member.units()) {
        csv.row()
            .text(member.key())
            .text(unit.key())
            .text(unit.name())
            .text(String.join(";", unit.services()));
      }
    }
    return csv.finish();
  }
}
