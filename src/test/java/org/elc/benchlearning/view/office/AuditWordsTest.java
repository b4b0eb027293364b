package org.elc.benchlearning.view.office;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.view.Language;
import org.junit.Test;

public class AuditWordsTest {
  private static AuditWords.Values said(AuditKind kind, String field, String before, String after) {
    Desk desk = new Desk(COORDINATOR_NO, Language.SV, "/confluence");
    return new AuditWords(desk, ZoneId.of("Europe/Oslo"))
        .values(
            new AuditEvent(
                Instant.parse("2026-11-22T06:40:00Z"),
                Optional.empty(),
                kind,
                Subject.of("thing"),
                Change.of(field, before, after),
                ""));
  }

  @Test
  public void aConsentNamesItsReadersInTheReadersLanguage() {
    AuditWords.Values values = said(AuditKind.CONSENT_GIVEN, "audience", "COUNTRY", "NETWORK");

    assertThat(values.field(), is("Vem som får läsa namnet"));
    assertThat(values.before(), is("Medlemmar i samma land"));
    assertThat(values.after(), is("Hela nätverket"));
  }

  /** An application's states have the names of a participant's, but not their words. */
  @Test
  public void anApplicationsStateIsNotAParticipants() {
    AuditWords.Values values = said(AuditKind.APPLICATION_DECIDED, "state", "SENT", "WAITING");

    assertThat(values.field(), is(""));
    assertThat(values.before(), is("Väntar på beslut"));
    assertThat(values.after(), is("På väntelistan"));
  }

  /** Also beside the member that it made: the id is for addresses. */
  @Test
  public void anApplicationIsNamedWithoutItsId() {
    AuditWords words =
        new AuditWords(
            new Desk(COORDINATOR_NO, Language.LT, "/confluence"), ZoneId.of("Europe/Oslo"));

    assertThat(
        words.thing(new Subject("", "no-new", "NO", "application 60bca3cf", Optional.of("p"))),
        is("Narystės paraiška"));
    assertThat(
        words.thing(new Subject("r", "no-1", "NO", "no-1/nord", Optional.empty())),
        is("no-1/nord"));
    assertThat(words.thing(new Subject("r", "no-1", "NO", "no-1", Optional.empty())), is(""));
  }

  @Test
  public void aMembersStatusIsSaidInWords() {
    assertThat(
        said(AuditKind.MEMBER_CHANGED, "status", "CANDIDATE", "LAPSED").after(), is("Utgången"));
  }

  @Test
  public void daysAndMomentsAreWrittenAsOnOtherPages() {
    assertThat(said(AuditKind.MEMBER_LEFT, "left", "", "2026-11-01").after(), is("1 nov. 2026"));
    AuditWords.Values linked =
        said(AuditKind.MEMBER_CHANGED, "space.since", "", "2026-11-22T06:34:24.404042955Z");
    assertThat(linked.field(), is("Länkat sedan"));
    assertThat(linked.after(), is("22 nov. 2026 07:34"));
    assertThat(
        said(AuditKind.PARTICIPANT_EXTENDED, "until", "", "2027-01-10T18:00").after(),
        is("10 jan. 2027 18:00"));
  }

  @Test
  public void whatOnlyLooksLikeADayStaysAsItIs() {
    assertThat(
        said(AuditKind.MEMBER_CHANGED, "name", "2026-13-45", "2026-11").before(), is("2026-13-45"));
  }

  /** "Key" alone would be taken for the member's own. */
  @Test
  public void theKeyOfASpaceIsCalledThat() {
    assertThat(
        said(AuditKind.MEMBER_CHANGED, "space.key", "", "NOTVERRMYRA").field(),
        is("Utrymmets nyckel"));
  }
}
