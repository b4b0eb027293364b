package org.elc.benchlearning.app.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Submission;

/**
 * The desk as a file, a participant a line, in the order of the desk. Times are ISO with the offset
 * of the round's zone. No figure is in it, and of what stands out only how often.
 */
public final class DeskExport {
  private static final List<String> COLUMNS =
      List.of(
          "member",
          "unit",
          "name",
          "country",
          "concern",
          "state",
          "asked",
          "answered",
          "begun",
          "last_activity",
          "deadline",
          "extension_reason",
          "submitted",
          "receipt",
          "on_time",
          "outliers",
          "return_reason",
          "editors",
          "reminded");

  private final RoundDesk desk;
  private final Logbook logbook;

  public DeskExport(RoundDesk desk, Logbook logbook) {
    this.desk = Objects.requireNonNull(desk);
    this.logbook = Objects.requireNonNull(logbook);
  }

  public String export(Actor actor, String round, CsvForm form) {
    DeskView view = desk.view(actor, round);
    logbook.exported(actor, Subject.of("desk").ofRound(round), view.rows().size());
    ZoneId zone = view.round().schedule().zone();
    CsvWriter csv = new CsvWriter(form, COLUMNS);
    for (DeskRow row : view.rows()) {
      ParticipantRow is = row.is();
      Participant participant = is.participant();
      csv.row()
          .text(participant.id().member())
          .text(participant.id().unit())
          .text(is.member().name() + is.unit().map(Unit::name).map(n -> " – " + n).orElse(""))
          .text(is.member().country())
          .text(code(row.concern()))
          .text(code(participant.state()))
          .number(whole(is.completeness().asked()))
          .number(whole(is.completeness().answered()))
          .number(whole(is.completeness().begun()))
          .text(moment(row.lastActivity(), zone))
          .text(moment(Optional.of(row.deadline()), zone))
          .text(participant.extension().map(Extension::reason))
          .text(moment(participant.submission().map(Submission::at), zone))
          .text(participant.submission().map(Submission::receipt))
          .text(participant.state().isHandedIn() ? (row.isOnTime() ? "yes" : "no") : "")
          .number(whole(row.outliers().size()))
          .text(participant.stateReason())
          .number(whole(row.editors().size()))
          .text(moment(participant.reminded(), zone));
    }
    return csv.finish();
  }

  private static Optional<BigDecimal> whole(int count) {
    return Optional.of(BigDecimal.valueOf(count));
  }

  private static Optional<String> moment(Optional<Instant> at, ZoneId zone) {
    return at.map(a -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(a.atZone(zone)));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
