package org.elc.benchlearning.it;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small network whose results can be worked out on paper: eleven members in Norway, six in
 * Sweden, an edition of seven indicators, one round.
 *
 * <p>Of LEA1 the member {@code no-1} reports 45 of 50, member i of the others 40 + 2i of 100. RIG2
 * is reported by four others only, so it is too few for a statistic.
 */
final class NordicNetwork {

  static final String EDITION = "walk";
  static final String ROUND = "walk-round";
  static final String ROUND_NAME = "Walk round";
  static final String OWN = "no-1";

  static final String MEMBER_COLUMNS =
      "key,name,country,services,size_band,status,certificate_level,certificate_number,"
          + "certificate_from,certificate_to\n";
  static final String FIGURE_COLUMNS =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";

  private static final List<String> CODES =
      List.of("LEA1", "STA1", "STA4", "RIG2", "ETH1", "COM3", "IMP3");
  private static final int NORWEGIANS = 11;
  private static final int SWEDES = 6;
  private static final int FEW = 4;

  private NordicNetwork() {}

  private static Stream<String> keys() {
    return Stream.concat(
        IntStream.rangeClosed(1, NORWEGIANS).mapToObj(i -> "no-" + i),
        IntStream.rangeClosed(1, SWEDES).mapToObj(i -> "se-" + i));
  }

  static String membersCsv() {
    return keys()
        .map(
            key ->
                "%s,%s,%s,elderly-care;housing,M,,ASSURANCE,%s,2025-01-01,2030-12-31\n"
                    .formatted(key, name(key), key.substring(0, 2).toUpperCase(), "C-" + key))
        .collect(Collectors.joining("", MEMBER_COLUMNS, ""));
  }

  /** The name of a member in the file. */
  static String name(String key) {
    return (key.startsWith("no-") ? "Fjord " : "Sjö ") + key.substring(3);
  }

  /** Seven indicators of the shipped edition. */
  static String editionCsv(Client office) {
    List<String> lines = office.get("indicators/export").ok().text().lines().toList();
    return lines.stream()
        .filter(line -> line.equals(lines.get(0)) || CODES.contains(line.split(",", 2)[0]))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A closed period and a deadline some weeks ahead. */
  static Map<String, Object> round() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    LocalDateTime due = today.plusWeeks(3).atTime(18, 0);
    return Map.of(
        "key",
        ROUND,
        "name",
        ROUND_NAME,
        "edition",
        EDITION,
        "periodFrom",
        today.minusYears(1).minusMonths(2).toString(),
        "periodTo",
        today.minusMonths(2).minusDays(1).toString(),
        "timeZone",
        "Europe/Oslo",
        "due",
        due.toString());
  }

  /** The figures of everybody but {@code no-1}. */
  static String figuresCsvOfTheOthers() {
    StringBuilder csv = new StringBuilder(FIGURE_COLUMNS);
    List<String> others = keys().filter(key -> !key.equals(OWN)).toList();
    for (int i = 0; i < others.size(); i++) {
      String key = others.get(i);
      csv.append("%s,,LEA1,%d,100,,,\n".formatted(key, 42 + 2 * i));
      csv.append("%s,,STA1,%d,20,,,\n".formatted(key, 300 + 10 * i));
      csv.append("%s,,STA4,,%d,3.%d,,\n".formatted(key, 30 + i, 10 + i));
      csv.append("%s,,ETH1,%d,50,,,\n".formatted(key, 20 + i));
      csv.append("%s,,COM3,%d,40,,,\n".formatted(key, 10 + i));
      csv.append("%s,,IMP3,,,%d,,\n".formatted(key, i % 5));
      csv.append(
          i < FEW
              ? "%s,,RIG2,,12,%d,,\n".formatted(key, 10 + i)
              : "%s,,RIG2,,,,not_reported,\n".formatted(key));
    }
    return csv.toString();
  }

  /** Members, their people, the edition and an open round, without a browser. */
  static void open(PreviewSite site) {
    Client office = Client.of(site, "office");
    office.postCsv("members/import", membersCsv()).ok();
    assign(office, OWN, "member-no-1");
    assign(office, "se-1", "member-se-1");
    office.postCsv("indicators/import?edition=" + EDITION, editionCsv(office)).ok();
    office.post("rounds", round()).ok();
    office.post("rounds/" + ROUND + "/state", Map.of("command", "open")).ok();
  }

  private static void assign(Client office, String member, String user) {
    office.put("members/" + member + "/people/" + user, Map.of("role", "EDITOR")).ok();
  }
}
