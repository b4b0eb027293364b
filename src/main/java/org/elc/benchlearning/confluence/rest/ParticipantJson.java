package org.elc.benchlearning.confluence.rest;

import java.util.Optional;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Submission;

/**
 * A participant's standing in a round; what is not there is null.
 *
 * @param unit key of the unit; empty where the member reports as a whole
 * @param stateReason why it was sent back; otherwise empty
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record ParticipantJson(
    String member,
    String name,
    String country,
    String unit,
    String unitName,
    String state,
    String stateReason,
    CompletenessJson completeness,
    EntryJson entry,
    ExtensionJson extension,
    SubmissionJson submission) {

  /** How many indicators are asked, answered, left out on purpose, begun, and open. */
  public record CompletenessJson(int asked, int answered, int notReported, int begun, int open) {
    static CompletenessJson of(Completeness c) {
      return new CompletenessJson(c.asked(), c.answered(), c.notReported(), c.begun(), c.open());
    }
  }

  /**
   * Whether it may enter figures now.
   *
   * @param open if so
   * @param reason if not, why
   * @param when until when it may, or the moment that belongs to the reason; null where there is
   *     none
   */
  public record EntryJson(boolean open, String reason, String when) {
    static EntryJson of(EntryWindow window) {
      if (window instanceof EntryWindow.Open open) {
        return new EntryJson(true, null, open.until().toString());
      }
      EntryWindow.Locked locked = (EntryWindow.Locked) window;
      return new EntryJson(
          false, locked.reason().name(), locked.when().map(Object::toString).orElse(null));
    }
  }

  /** More time, in the round's time zone. */
  public record ExtensionJson(String until, String reason) {
    static ExtensionJson of(Extension extension) {
      return new ExtensionJson(extension.until().toString(), extension.reason());
    }
  }

  /** The last submission. */
  public record SubmissionJson(String at, String receipt) {
    static SubmissionJson of(Submission submission) {
      return new SubmissionJson(submission.at().toString(), submission.receipt());
    }
  }

  static ParticipantJson of(ParticipantRow row) {
    Participant participant = row.participant();
    Optional<Unit> unit = row.unit();
    return new ParticipantJson(
        row.member().key(),
        row.member().name(),
        row.member().country(),
        participant.id().unit(),
        unit.map(Unit::name).orElse(""),
        participant.state().name(),
        participant.stateReason(),
        CompletenessJson.of(row.completeness()),
        EntryJson.of(row.window()),
        participant.extension().map(ExtensionJson::of).orElse(null),
        participant.submission().map(SubmissionJson::of).orElse(null));
  }
}
