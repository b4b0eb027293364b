package org.elc.benchlearning.it;

import java.time.LocalDate;
import java.util.Map;
import org.elc.preview.sample.door.Visitor;
import org.elc.preview.sample.figures.FigureMaker;
import org.elc.preview.sample.figures.Reported;
import org.elc.preview.sample.figures.Reporter;
import org.elc.preview.sample.network.MemberFiles;
import org.elc.preview.sample.network.Network;
import org.elc.preview.sample.network.SampleMember;

/**
 * The members of the sample, and rounds of theirs. All rounds have the same figures, each of a day
 * of its own in the same days, so that what one publishes every other one has to publish too: of
 * the same time it might not, because of what was told before, and a year ago members were others.
 */
final class DueRounds {
  private static final int YEAR = 2024;

  private final Visitor office;
  private final Network network = Network.on(LocalDate.now());
  private int opened;

  DueRounds(Visitor office) {
    this.office = office;
    office.postCsv("members/import", MemberFiles.members(network)).ok();
    office.postCsv("members/units/import", MemberFiles.units(network)).ok();
  }

  SampleMember member() {
    return network.members().get(0);
  }

  /** A round that is open, with the figures of all who are asked, and long due. */
  void collected(String key) {
    opened(key, LocalDate.now().minusDays(1) + "T12:00");
    String asked = office.rest("rounds/" + key + "/participants?limit=500").ok().body();
    FigureMaker maker = new FigureMaker(ShippedMeasures.MEASURES);
    StringBuilder csv = new StringBuilder(Reported.HEADER);
    for (Reporter reporter : Reporter.of(network)) {
      if (asked.contains("\"" + reporter.member().key() + "\"")) {
        maker.figures(reporter, YEAR, YEAR).forEach(f -> csv.append(f.line(reporter)));
      }
    }
    office.postCsv("rounds/" + key + "/figures", csv.toString()).ok();
  }

  /** A round in which figures may be entered until then. */
  void opened(String key, String due) {
    LocalDate day = LocalDate.of(YEAR, 6, 30).minusDays(opened++);
    office
        .post(
            "rounds",
            Map.of(
                "key",
                key,
                "name",
                key,
                "edition",
                "elc-1",
                "periodFrom",
                day.toString(),
                "periodTo",
                day.toString(),
                "timeZone",
                "Europe/Oslo",
                "due",
                due))
        .ok();
    office.post("rounds/" + key + "/state", Map.of("command", "open")).ok();
  }

  String state(String key) {
    return office.rest("rounds/" + key).ok().json().get("state").asText();
  }
}
