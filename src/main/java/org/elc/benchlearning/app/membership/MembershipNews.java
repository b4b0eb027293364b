package org.elc.benchlearning.app.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;

/**
 * What is written down, whom it is told to and what goes with it when something happens to a
 * membership. Called inside the transaction of what happens.
 */
public final class MembershipNews {
  private final Logbook logbook;
  private final Notices notices;
  private final ConsentStore consents;

  public MembershipNews(Logbook logbook, Notices notices, ConsentStore consents) {
    this.logbook = Objects.requireNonNull(logbook);
    this.notices = Objects.requireNonNull(notices);
    this.consents = Objects.requireNonNull(consents);
  }

  Logbook logbook() {
    return logbook;
  }

  /** The certificate will be over; the member lapses then, or is a candidate again. */
  void certificateEnds(
      Member member, LocalDate lastDay, long daysLeft, Optional<LocalDate> candidateUntil) {
    NoticeKind kind =
        candidateUntil.isPresent()
            ? NoticeKind.CANDIDATE_AGAIN_SOON
            : NoticeKind.CERTIFICATE_EXPIRING;
    tell(member, kind, n -> until(n.day(lastDay).days(daysLeft), candidateUntil));
  }

  void certificateEnded(Member member, LocalDate lastDay, Optional<LocalDate> candidateUntil) {
    NoticeKind kind =
        candidateUntil.isPresent() ? NoticeKind.CANDIDATE_AGAIN : NoticeKind.CERTIFICATE_LAPSED;
    tell(member, kind, n -> until(n.day(lastDay), candidateUntil));
  }

  void candidateEnds(Member member, LocalDate lastDay, long daysLeft) {
    tell(member, NoticeKind.CANDIDATE_ENDING, n -> n.day(lastDay).days(daysLeft));
  }

  void candidateEnded(Member member, LocalDate lastDay) {
    tell(member, NoticeKind.CANDIDATE_LAPSED, n -> n.day(lastDay));
  }

  private static Notice until(Notice notice, Optional<LocalDate> candidateUntil) {
    return candidateUntil.map(notice::candidateUntil).orElse(notice);
  }

  private void tell(Member member, NoticeKind kind, UnaryOperator<Notice> with) {
    for (Audience audience :
        List.of(Audience.people(member.key()), Audience.coordinators(member.country()))) {
      notices.announce(with.apply(Notice.of(kind, audience, About.member(member.key()))));
    }
  }

  /**
   * A status that followed from the dates of itself. Who has left is named nowhere from that day
   * on, whether this runs or not; here its consents go, so that they do not come back with it.
   */
  void turned(Member member, MemberStatus before, MemberStatus after) {
    boolean hasLeft = after == MemberStatus.LEFT;
    if (hasLeft) {
      consentsEnd(member);
    }
    logbook.note(
        Optional.empty(),
        hasLeft ? AuditKind.MEMBER_LEFT : AuditKind.MEMBER_CHANGED,
        Subject.of(member),
        Change.of("status", before, after),
        "");
  }

  /** Who leaves takes its consents along, and who comes back gives new ones. */
  void consentsEnd(Member member) {
    consents.withdrawAll(member.key());
  }

  /** Somebody said that the member leaves on a day, or stays. */
  void leaves(Actor actor, Member member, Optional<LocalDate> day, String why) {
    logbook.note(
        actor,
        day.isPresent() ? AuditKind.MEMBER_LEFT : AuditKind.MEMBER_CHANGED,
        Subject.of(member),
        Change.of(
            "left",
            member.left().map(Object::toString).orElse(""),
            day.map(Object::toString).orElse("")),
        why);
  }

  void applied(Application application) {
    note(Optional.of(application.applicant()), AuditKind.APPLICATION_MADE, application, "", "");
    notices.announce(
        named(
            NoticeKind.APPLICATION_RECEIVED,
            Audience.coordinators(application.joining().country()),
            application));
  }

  void takenBack(Actor actor, Application before, Application after) {
    note(actor.userKey(), AuditKind.APPLICATION_DECIDED, after, before.state().name(), "");
  }

  void decided(Application before, Application after) {
    Application.Decision decision = after.decision().orElseThrow();
    note(
        decision.by(),
        AuditKind.APPLICATION_DECIDED,
        after,
        before.state().name(),
        decision.reason());
    NoticeKind kind =
        switch (after.state()) {
          case ACCEPTED -> NoticeKind.APPLICATION_ACCEPTED;
          case REFUSED -> NoticeKind.APPLICATION_REFUSED;
          case WAITING -> NoticeKind.APPLICATION_WAITING;
          case SENT, WITHDRAWN -> throw new IllegalArgumentException("no decision: " + after);
        };
    notices.announce(named(kind, Audience.person(after.applicant()), after).by(decision.by()));
  }

  /** A member that an accepted application made. */
  void joined(Member member, Application application) {
    Optional<String> by = application.decision().flatMap(Application.Decision::by);
    logbook.note(
        by,
        AuditKind.MEMBER_CREATED,
        Subject.of(member),
        Change.of("admitted", "", member.admitted()),
        "");
  }

  void assigned(Member member, Application application, String userKey, Actor.MemberRole role) {
    Optional<String> by = application.decision().flatMap(Application.Decision::by);
    logbook.note(
        by,
        AuditKind.PERSON_ASSIGNED,
        Subject.of(member).about(userKey),
        Change.of("role", "", role),
        "");
  }

  void placesSet(Actor actor, String country, String intake, String before, String after) {
    logbook.note(
        actor,
        AuditKind.SETTING_CHANGED,
        new Subject("", "", country, "places", Optional.empty()),
        Change.of(intake, before, after),
        "");
  }

  private static Notice named(NoticeKind kind, Audience audience, Application application) {
    return Notice.of(kind, audience, About.NOTHING).name(application.joining().organisation());
  }

  private void note(
      Optional<String> by, AuditKind kind, Application application, String before, String why) {
    Subject subject =
        new Subject(
            "",
            application.member().orElse(""),
            application.joining().country(),
            "application " + application.id(),
            Optional.of(application.applicant()));
    logbook.note(by, kind, subject, Change.of("state", before, application.state()), why);
  }
}
