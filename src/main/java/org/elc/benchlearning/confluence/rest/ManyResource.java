package org.elc.benchlearning.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.round.Supervision;
import org.elc.benchlearning.app.validation.Reminders;
import org.elc.benchlearning.app.validation.Reminders.Again;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/** What a coordinator does for many participants at once. */
@Path("rounds/{key}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ManyResource {
  private final Reminders reminders;
  private final Supervision supervision;
  private final Reader reader;

  public ManyResource() {
    this.reminders = RestBridge.bean(Reminders.class);
    this.supervision = RestBridge.bean(Supervision.class);
    this.reader = RestBridge.bean(Reader.class);
  }

  /**
   * Whom to remind.
   *
   * @param participants keys: a member, or a member and a unit with a slash between
   * @param again {@code yes} to remind also those who were reminded within a day
   */
  public record ReminderInput(List<String> participants, Optional<String> again) {}

  /** Whom a reminder went to, whom not, and both in words. */
  public record ReminderJson(List<String> reminded, List<SkippedJson> skipped, String message) {}

  /** Somebody who was not reminded, and why. */
  public record SkippedJson(String participant, String reason) {}

  /** Receipts of the submissions that were looked at. */
  public record ReceiptsInput(List<String> receipts) {}

  /** Participants whose figures are validated now. */
  public record ValidatedJson(List<String> participants) {}

  /** What {@code again} may say. */
  private enum Answer {
    YES,
    NO
  }

  /** Reminds participants that have not handed in, and nobody else. */
  @POST
  @Path("remind")
  public ReminderJson remind(@PathParam("key") String key, ReminderInput input) {
    Set<ParticipantId> ids = new LinkedHashSet<>();
    input.participants().forEach(p -> ids.add(ParticipantId.parse(p)));
    Answer again = input.again().map(a -> Choice.of(Answer.class, "again", a)).orElse(Answer.NO);
    Reminders.Sent sent =
        reminders.remind(
            reader.actor(), key, ids, again == Answer.YES ? Again.REMIND_AGAIN : Again.LEAVE_OUT);
    return new ReminderJson(
        sent.reminded().stream().map(ParticipantId::key).toList(),
        sent.skipped().entrySet().stream()
            .map(e -> new SkippedJson(e.getKey().key(), e.getValue().name()))
            .toList(),
        reader
            .texts()
            .text("elc.desk.remind.done", sent.reminded().size(), sent.skipped().size())
            .strip());
  }

  /** Validates what was looked at, all or nothing. */
  @POST
  @Path("validate-many")
  public ValidatedJson validate(@PathParam("key") String key, ReceiptsInput input) {
    return new ValidatedJson(
        supervision.validate(reader.actor(), key, input.receipts()).stream()
            .map(Participant::id)
            .map(ParticipantId::key)
            .toList());
  }
}
