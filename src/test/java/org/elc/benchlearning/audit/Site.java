package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.elc.preview.wiki.Wiki;
import org.elc.preview.wiki.WikiSetUp;
import org.elc.preview.wiki.web.WikiPages.Look;

/** A running preview that networks are brought into by the doors that an office has. */
final class Site implements AutoCloseable {
  private final Preview preview;
  private final People people;

  private Site(Preview preview) {
    this.preview = preview;
    this.people = new People(preview.baseUrl());
  }

  static Site start(String name) {
    return new Site(
        Preview.start(PreviewOptions.forTests("audit-" + name).withModules(new Wiki(Look.PLAIN))));
  }

  Visitor named(String user) {
    return people.named(user);
  }

  Visitor anonymous() {
    return people.anonymous();
  }

  WikiSetUp wiki() {
    return preview.host().components().get(WikiSetUp.class);
  }

  /** The key that a member of a network has here: several networks share the site. */
  static String key(Network network, String member) {
    return "s" + network.seed() + "-" + member;
  }

  /** Makes the preview's user somebody who acts for a member. */
  void assign(Network network, String member, String user) {
    office()
        .put("members/" + key(network, member) + "/people/" + user, Map.of("role", "EDITOR"))
        .ok();
  }

  /** Members, units and the edition. */
  void bringIn(Network network) {
    office().postCsv("members/import", memberFile(network)).ok();
    String units = unitFile(network);
    if (units.lines().count() > 1) {
      office().postCsv("members/units/import", units).ok();
    }
    List<String> codes = network.indicators().stream().map(Indicator::code).toList();
    List<String> shipped =
        office()
            .rest("indicators/export?edition=" + ShippedCatalogue.KEY)
            .ok()
            .body()
            .lines()
            .toList();
    String file =
        shipped.stream()
            .filter(l -> l.equals(shipped.get(0)) || codes.contains(l.split(",", 2)[0]))
            .collect(Collectors.joining("\n", "", "\n"));
    office().postCsv("indicators/import?edition=" + edition(network), file).ok();
  }

  /** A round of exactly those who have figures in it, until its results are published. */
  void publish(Network network, Campaign round) {
    office()
        .post(
            "rounds",
            Map.of(
                "key",
                round.key(),
                "name",
                "Audit",
                "edition",
                edition(network),
                "periodFrom",
                round.from().toString(),
                "periodTo",
                round.to().toString(),
                "timeZone",
                "Europe/Oslo",
                "due",
                LocalDate.now().plusWeeks(3) + "T18:00",
                "invitation",
                "listed"))
        .ok();
    List<String> members =
        round.figures().keySet().stream().map(id -> key(network, id.member())).distinct().toList();
    office()
        .post("rounds/" + round.key() + "/participants/invite", Map.of("members", members))
        .ok();
    step(round, "open");
    office().postCsv("rounds/" + round.key() + "/figures", figureFile(network, round)).ok();
    List.of("close", "compute", "publish").forEach(step -> step(round, step));
  }

  /** Everybody who is signed in may read the round's group statistics, or no longer. */
  void show(Campaign round, Readers readers) {
    office()
        .post(
            "rounds/" + round.key() + "/readers",
            Map.of("readers", readers.name(), "reason", "agreed by the board"))
        .ok();
  }

  private void step(Campaign round, String command) {
    office().post("rounds/" + round.key() + "/state", Map.of("command", command)).ok();
  }

  private Visitor office() {
    return people.named("office");
  }

  private static String edition(Network network) {
    return "audit-" + network.seed();
  }

  private static String memberFile(Network network) {
    StringBuilder csv =
        new StringBuilder(
            "key,name,country,services,size_band,status,certificate_level,certificate_number,"
                + "certificate_from,certificate_to\n");
    for (Member member : network.members()) {
      Optional<Certificate> certificate = member.certificates().stream().findFirst();
      csv.append(
          "%s,Member %s,%s,%s,%s,,%s,%s,%s,%s\n"
              .formatted(
                  key(network, member.key()),
                  member.key(),
                  member.country(),
                  String.join(";", member.services()),
                  member.sizeBand(),
                  certificate.map(c -> c.level().name()).orElse(""),
                  certificate.map(Certificate::number).orElse(""),
                  certificate.map(c -> c.from().toString()).orElse(""),
                  certificate.map(c -> c.to().toString()).orElse("")));
    }
    return csv.toString();
  }

  private static String unitFile(Network network) {
    StringBuilder csv = new StringBuilder("member,unit,name,services\n");
    for (Member member : network.members()) {
      member
          .units()
          .forEach(
              unit ->
                  csv.append(
                      "%s,%s,%s,%s\n"
                          .formatted(
                              key(network, member.key()),
                              unit.key(),
                              unit.name(),
                              String.join(";", unit.services()))));
    }
    return csv.toString();
  }

  /** What a participant did not report is missing by its own word, as it would be in life. */
  private static String figureFile(Network network, Campaign round) {
    StringBuilder csv =
        new StringBuilder("member,unit,indicator,numerator,denominator,value,missing,note\n");
    round
        .figures()
        .forEach(
            (id, figures) -> {
              for (Indicator indicator : network.indicators()) {
                Optional<Figure> figure = Optional.ofNullable(figures.get(indicator.code()));
                csv.append(
                    "%s,%s,%s,%s,%s,%s,%s,%s\n"
                        .formatted(
                            key(network, id.member()),
                            id.unit(),
                            indicator.code(),
                            number(figure.flatMap(Figure::numerator)),
                            number(figure.flatMap(Figure::denominator)),
                            number(figure.flatMap(Figure::value)),
                            figure.isPresent() ? "" : "not_applicable",
                            figure.isPresent() ? "" : "none here"));
              }
            });
    return csv.toString();
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("").toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    preview.close();
  }
}
