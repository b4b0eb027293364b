package org.elc.benchlearning.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.ParticipantId;

/** The published attendances of English hospitals as networks of one round each, by month. */
final class EnglishHospitals {
  private static final Path FIGURES = Path.of("..", "shared", "data", "nhs_ae_attendances.csv");
  private static final List<Indicator> INDICATORS =
      List.of(
          indicator("SEEN", IndicatorKind.PERCENTAGE, Direction.HIGHER, "100"),
          // Once, more were admitted than came.
          indicator("ADMITTED", IndicatorKind.PERCENTAGE, Direction.NONE, "1000"),
          indicator("CAME", IndicatorKind.COUNT, Direction.NONE, ""));

  private EnglishHospitals() {}

  static boolean areThere() {
    return Files.isRegularFile(FIGURES);
  }

  /** A network whose round was that month. */
  static Network round(String month) {
    return rounds().stream()
        .filter(network -> network.rounds().get(0).key().equals(month))
        .findFirst()
        .orElseThrow();
  }

  /** One network by month. */
  static List<Network> rounds() {
    SortedMap<YearMonth, SortedMap<ParticipantId, Map<String, Figure>>> months = new TreeMap<>();
    SortedMap<String, TreeSet<String>> units = new TreeMap<>();
    for (String line : lines()) {
      String[] cells = line.replace("\"", "").split(",");
      String type = cells[2].equals("other") ? cells[2] : "type-" + cells[2];
      ParticipantId id = new ParticipantId(cells[1].toLowerCase(Locale.ROOT), type);
      units.computeIfAbsent(id.member(), m -> new TreeSet<>()).add(type);
      months
          .computeIfAbsent(YearMonth.parse(cells[0].substring(0, 7)), m -> new TreeMap<>())
          .put(id, figures(number(cells[3]), number(cells[4]), number(cells[5])));
    }
    List<Member> members = new ArrayList<>();
    units.forEach((key, types) -> members.add(member(key, types)));
    List<Network> networks = new ArrayList<>();
    months.forEach(
        (month, figures) ->
            networks.add(
                new Network(
                    month.getYear() * 100L + month.getMonthValue(),
                    INDICATORS,
                    members,
                    List.of(
                        new Campaign(
                            month.toString(),
                            Optional.empty(),
                            month.atDay(1),
                            month.atEndOfMonth(),
                            figures)))));
    return networks;
  }

  private static List<String> lines() {
    try {
      List<String> lines = Files.readAllLines(FIGURES);
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Figure> figures(
      BigDecimal came, BigDecimal late, BigDecimal admitted) {
    Optional<BigDecimal> all = Optional.of(came);
    return Map.of(
        "SEEN", figure("SEEN", Optional.of(came.subtract(late)), all, Optional.empty()),
        "ADMITTED", figure("ADMITTED", Optional.of(admitted), all, Optional.empty()),
        "CAME", figure("CAME", Optional.empty(), Optional.empty(), all));
  }

  private static Figure figure(
      String code,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<BigDecimal> value) {
    return new Figure(code, numerator, denominator, value, Optional.empty(), "", "");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Member member(String key, TreeSet<String> types) {
    return new Member(
        key,
        key,
        "GB",
        types,
        SizeBand.L,
        List.of(),
        types.stream().map(type -> new Unit(type, type, new TreeSet<>(List.of(type)))).toList(),
        LocalDate.of(2016, 1, 1),
        Optional.empty(),
        Optional.empty());
  }

  private static Indicator indicator(
      String code, IndicatorKind kind, Direction direction, String greatest) {
    boolean isShare = kind == IndicatorKind.PERCENTAGE;
    Optional<BigDecimal> end = Optional.of(greatest).filter(g -> !g.isEmpty()).map(BigDecimal::new);
    Interval hard = new Interval(Optional.of(BigDecimal.ZERO), end);
    return new Indicator(
        code,
        Principle.STAFF,
        new IndicatorScale(
            kind,
            new BigDecimal(isShare ? 100 : 1),
            direction,
            Interval.UNBOUNDED,
            hard,
            Interval.UNBOUNDED,
            isShare ? 1 : 0),
        Map.of("en", new IndicatorText(code, "", "", "", "")),
        false);
  }
}
