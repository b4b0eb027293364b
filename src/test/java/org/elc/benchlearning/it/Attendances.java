package org.elc.benchlearning.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.preview.sample.Tables;

/**
 * The attendances of the departments of the NHS, and R's figures for them, in the form that the
 * product imports: an organisation is a member, its departments are units, a month is a round.
 */
final class Attendances {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path FIGURES = SHARED.resolve("data").resolve("nhs_ae_attendances.csv");

  static final String EDITION = "nhs";

  /** The admission rate may exceed 100 %: once, more were admitted than came. */
  static final String INDICATORS =
      Tables.line(
              "code",
              "principle",
              "kind",
              "factor",
              "unit",
              "direction",
              "range_low",
              "range_high",
              "hard_min",
              "hard_max",
              "soft_min",
              "soft_max",
              "decimals",
              "title_en",
              "numerator_en",
              "denominator_en",
              "note_en")
          + "SEEN,RESULT_ORIENTATION,PERCENTAGE,100,%,HIGHER,,,0,100,,,1,"
          + "Seen within four hours,attendances within four hours,attendances,\n"
          + "ADMITTED,COMPREHENSIVENESS,PERCENTAGE,100,%,NONE,,,0,1000,,,1,"
          + "Admitted to hospital,admissions,attendances,\n"
          + "CAME,RESULT_ORIENTATION,COUNT,,attendances,NONE,,,0,,,,0,"
          + "Attendances,attendances,,\n";

  private final Map<YearMonth, List<Department>> months = new TreeMap<>();
  private final Map<String, Set<String>> departments = new TreeMap<>();

  private record Department(String member, String unit, int came, int late, int admitted) {}

  private Attendances() {}

  static boolean areThere() {
    return Files.isRegularFile(FIGURES);
  }

  static Attendances read() {
    Attendances read = new Attendances();
    for (Map<String, String> row : table(FIGURES)) {
      String type = row.get("type");
      Department department =
          new Department(
              row.get("org_code").toLowerCase(Locale.ROOT),
              type.equals("other") ? type : "type-" + type,
              Integer.parseInt(row.get("attendances")),
              Integer.parseInt(row.get("breaches")),
              Integer.parseInt(row.get("admissions")));
      YearMonth month = YearMonth.parse(row.get("period").substring(0, 7));
      read.months.computeIfAbsent(month, m -> new ArrayList<>()).add(department);
      read.departments
          .computeIfAbsent(department.member(), m -> new TreeSet<>())
          .add(department.unit());
    }
    return read;
  }

  Set<YearMonth> months() {
    return months.keySet();
  }

  int members() {
    return departments.size();
  }

  /** The {@code members} file. */
  String memberFile() {
    StringBuilder csv =
        new StringBuilder(
            Tables.line(
                "key",
                "name",
                "country",
                "services",
                "size_band",
                "status",
                "certificate_level",
                "certificate_number",
                "certificate_from",
                "certificate_to"));
    departments.forEach(
        (member, units) ->
            csv.append(
                Tables.line(
                    member,
                    "Organisation " + member.toUpperCase(Locale.ROOT),
                    "GB",
                    String.join(";", units),
                    "L",
                    "",
                    "ASSURANCE",
                    "",
                    "2016-01-01",
                    "2199-12-31")));
    return csv.toString();
  }

  /** The {@code units} file. */
  String unitFile() {
    StringBuilder csv = new StringBuilder(Tables.line("member", "unit", "name", "services"));
    departments.forEach(
        (member, units) ->
            units.forEach(unit -> csv.append(Tables.line(member, unit, unit, unit))));
    return csv.toString();
  }

  /** The {@code figures} file of a month. */
  String figureFile(YearMonth month) {
    StringBuilder csv =
        new StringBuilder("member,unit,indicator,numerator,denominator,value,missing,note\n");
    for (Department d : months.get(month)) {
      String who = d.member() + "," + d.unit() + ",";
      csv.append(who + "SEEN," + (d.came() - d.late()) + "," + d.came() + ",,,\n");
      csv.append(who + "ADMITTED," + d.admitted() + "," + d.came() + ",,,\n");
      csv.append(who + "CAME,,," + d.came() + ",,\n");
    }
    return csv.toString();
  }

  /** R's figures for the departments of type 1 in a month, by organisation. */
  static List<Map<String, String>> members(YearMonth month) {
    return table(SHARED.resolve("oracles").resolve("attendances-" + month + "-01-members.csv"));
  }

  /** R's statistics of these departments. */
  static Map<String, Double> group(YearMonth month) {
    Map<String, Double> group = new TreeMap<>();
    table(SHARED.resolve("oracles").resolve("attendances-" + month + "-01-group.csv"))
        .forEach(row -> group.put(row.get("statistic"), Double.valueOf(row.get("value").strip())));
    return group;
  }

  private static List<Map<String, String>> table(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String[] columns = lines.get(0).replace("\"", "").split(",");
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.replace("\"", "").split(",");
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
