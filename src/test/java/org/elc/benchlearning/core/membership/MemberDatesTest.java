package org.elc.benchlearning.core.membership;

import static org.elc.benchlearning.core.membership.CertificateLevel.ASSURANCE;
import static org.elc.benchlearning.core.membership.CertificateLevel.EXCELLENCE;
import static org.elc.benchlearning.core.membership.CertificateLevel.STAIRWAY;
import static org.elc.benchlearning.core.membership.MemberStatus.CANDIDATE;
import static org.elc.benchlearning.core.membership.MemberStatus.CERTIFIED;
import static org.elc.benchlearning.core.membership.MemberStatus.LAPSED;
import static org.elc.benchlearning.core.membership.MemberStatus.LEFT;
import static org.elc.benchlearning.core.membership.MemberStatus.RECOGNISED;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.membership.MembershipEnd.Kind;
import org.junit.Test;

/** Days counted by hand in a calendar. */
public class MemberDatesTest {
  private static final MembershipTerms TERMS =
      new MembershipTerms(
          Period.ofYears(2), new TreeSet<>(List.of(90, 30, 0)), ZoneId.of("Europe/Brussels"));

  private static MemberStatus status(AMember member, String day) {
    return member.build().status(LocalDate.parse(day), TERMS);
  }

  private static Optional<MembershipEnd> end(AMember member, String day) {
    return MembershipEnd.of(member.build(), LocalDate.parse(day), TERMS);
  }

  private static Optional<Integer> warned(AMember member, String day) {
    return MembershipWarning.due(member.build(), LocalDate.parse(day), TERMS)
        .map(MembershipWarning::days);
  }

  private static Optional<MembershipEnd> certificate(String lastDay) {
    return Optional.of(new MembershipEnd(Kind.CERTIFICATE, LocalDate.parse(lastDay)));
  }

  private static Optional<MembershipEnd> candidate(String lastDay) {
    return Optional.of(new MembershipEnd(Kind.CANDIDATE_PERIOD, LocalDate.parse(lastDay)));
  }

  private static AMember admitted(String day) {
    return AMember.called("m").admitted(day);
  }

  @Test
  public void aCandidateHasTwoFullYears() {
    assertThat(status(admitted("2024-06-15"), "2024-06-15"), is(CANDIDATE));
    assertThat(status(admitted("2024-06-15"), "2026-06-14"), is(CANDIDATE));
    assertThat(status(admitted("2024-06-15"), "2026-06-15"), is(LAPSED));
  }

  @Test
  public void whoIsAdmittedOnALeapDayLosesNoDay() {
    assertThat(status(admitted("2024-02-29"), "2026-02-28"), is(CANDIDATE));
    assertThat(status(admitted("2024-02-29"), "2026-03-01"), is(LAPSED));
    assertThat(end(admitted("2024-02-29"), "2024-03-01"), is(candidate("2026-02-28")));
    assertThat(status(admitted("2024-02-28"), "2026-02-28"), is(LAPSED));
    assertThat(status(admitted("2024-03-01"), "2026-02-28"), is(CANDIDATE));
  }

  @Test
  public void aLeapDayInsideThePeriodIsADayMore() {
    assertThat(status(admitted("2022-03-01"), "2024-02-29"), is(CANDIDATE));
    assertThat(status(admitted("2022-03-01"), "2024-03-01"), is(LAPSED));
    assertThat(status(admitted("2022-02-28"), "2024-02-28"), is(LAPSED));
  }

  @Test
  public void fourYearsAfterALeapDayThereIsOneAgain() {
    MembershipTerms four =
        new MembershipTerms(Period.ofYears(4), new TreeSet<>(), ZoneId.of("UTC"));

    assertThat(
        four.candidateUntil(LocalDate.parse("2024-02-29")), is(LocalDate.parse("2028-02-29")));
  }

  @Test
  public void aCertificateCountsOnItsFirstAndOnItsLastDay() {
    AMember member = admitted("2020-01-01").certificate(ASSURANCE, "2024-02-29", "2028-02-29");

    assertThat(status(member, "2024-02-28"), is(LAPSED));
    assertThat(status(member, "2024-02-29"), is(CERTIFIED));
    assertThat(status(member, "2028-02-29"), is(CERTIFIED));
    assertThat(status(member, "2028-03-01"), is(LAPSED));
  }

  @Test
  public void aRecognitionIsNoCertificate() {
    AMember member = admitted("2020-01-01").certificate(STAIRWAY, "2025-01-01", "2027-12-31");

    assertThat(status(member, "2026-01-01"), is(RECOGNISED));
    assertThat(
        status(member.certificate(EXCELLENCE, "2026-01-01", "2026-01-01"), "2026-01-01"),
        is(CERTIFIED));
    assertThat(status(member, "2026-01-02"), is(RECOGNISED));
  }

  @Test
  public void whoLosesItsCertificateEarlyIsACandidateAgain() {
    AMember member = admitted("2025-01-01").certificate(ASSURANCE, "2025-02-01", "2025-03-31");

    assertThat(status(member, "2025-03-31"), is(CERTIFIED));
    assertThat(status(member, "2025-04-01"), is(CANDIDATE));
    assertThat(end(member, "2025-03-31"), is(certificate("2025-03-31")));
    assertThat(end(member, "2025-04-01"), is(candidate("2026-12-31")));
  }

  @Test
  public void theDayOfLeavingIsTheFirstOneOutside() {
    AMember member =
        admitted("2024-06-15")
            .certificate(ASSURANCE, "2024-06-15", "2027-06-14")
            .left("2026-01-31");

    assertThat(status(member, "2026-01-30"), is(CERTIFIED));
    assertThat(status(member, "2026-01-31"), is(LEFT));
    assertThat(end(member, "2026-01-31"), is(Optional.empty()));
  }

  @Test
  public void nobodyIsWarnedOfAnEndAfterItsLeaving() {
    AMember member = admitted("2020-01-01").certificate(ASSURANCE, "2024-01-01", "2026-12-31");

    assertThat(end(member.left("2026-12-31"), "2026-12-01"), is(Optional.empty()));
    assertThat(end(member.left("2027-01-01"), "2026-12-01"), is(certificate("2026-12-31")));
  }

  @Test
  public void certificatesWithoutADayBetweenAreOne() {
    AMember member =
        admitted("2020-01-01")
            .certificate(ASSURANCE, "2026-07-01", "2029-06-30")
            .certificate(STAIRWAY, "2024-07-01", "2026-06-30");

    assertThat(end(member, "2026-06-30"), is(certificate("2029-06-30")));
    assertThat(
        end(member.certificate(EXCELLENCE, "2029-07-02", "2031-01-01"), "2026-06-30"),
        is(certificate("2029-06-30")));
  }

  @Test
  public void aCandidateWithACertificateAheadHasNoEnd() {
    assertThat(
        end(
            admitted("2024-06-15").certificate(ASSURANCE, "2026-06-15", "2029-06-14"),
            "2026-06-14"),
        is(Optional.empty()));
    assertThat(
        end(
            admitted("2024-06-15").certificate(ASSURANCE, "2026-06-16", "2029-06-14"),
            "2026-06-14"),
        is(candidate("2026-06-14")));
  }

  @Test
  public void warningsBegin90DaysBeforeAndTheMostUrgentCounts() {
    AMember member = admitted("2020-01-01").certificate(ASSURANCE, "2024-01-01", "2026-03-31");

    assertThat(warned(member, "2025-12-30"), is(Optional.empty()));
    assertThat(warned(member, "2025-12-31"), is(Optional.of(90)));
    assertThat(warned(member, "2026-02-28"), is(Optional.of(90)));
    assertThat(warned(member, "2026-03-01"), is(Optional.of(30)));
    assertThat(warned(member, "2026-03-30"), is(Optional.of(30)));
    assertThat(warned(member, "2026-03-31"), is(Optional.of(0)));
    assertThat(warned(member, "2026-04-01"), is(Optional.empty()));
  }

  @Test
  public void aLeapDayIsOneOfTheNinety() {
    AMember member = admitted("2020-01-01").certificate(ASSURANCE, "2026-01-01", "2028-03-31");

    assertThat(warned(member, "2027-12-31"), is(Optional.empty()));
    assertThat(warned(member, "2028-01-01"), is(Optional.of(90)));
  }

  @Test
  public void aWarningIsNewWhenItIsOfAnotherEndOrCloser() {
    MembershipEnd end = certificate("2026-03-31").orElseThrow();
    MembershipWarning first = new MembershipWarning(end, 90);

    assertThat(first.isNewAfter(first), is(false));
    assertThat(new MembershipWarning(end, 30).isNewAfter(first), is(true));
    assertThat(first.isNewAfter(new MembershipWarning(end, 30)), is(false));
    assertThat(
        new MembershipWarning(certificate("2029-03-31").orElseThrow(), 90)
            .isNewAfter(new MembershipWarning(end, 0)),
        is(true));
  }

  @Test
  public void termsThatMakeNoSenseAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new MembershipTerms(Period.ZERO, new TreeSet<>(), ZoneId.of("UTC")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MembershipTerms(Period.ofYears(2), new TreeSet<>(List.of(-1)), ZoneId.of("UTC")));
  }
}
