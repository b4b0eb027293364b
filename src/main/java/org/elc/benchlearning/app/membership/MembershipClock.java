package org.elc.benchlearning.app.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.Locks;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.StandingStore;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.MembershipEnd;
import org.elc.benchlearning.core.membership.MembershipWarning;
import org.elc.benchlearning.core.membership.Standing;

/**
 * Tells what the dates of memberships have brought: the body of the job. No status depends on it.
 * May run at any time, on any node, as often as one likes: what is told is written down in the same
 * transaction, member by member, so that a run that dies is finished by the next one and nobody is
 * told twice.
 */
public final class MembershipClock {
  private static final String LOCK = "membership";

  private final MemberStore members;
  private final StandingStore standings;
  private final NetworkCalendar calendar;
  private final Locks locks;
  private final MembershipNews news;

  public MembershipClock(
      MemberStore members,
      StandingStore standings,
      NetworkCalendar calendar,
      Locks locks,
      MembershipNews news) {
    this.members = Objects.requireNonNull(members);
    this.standings = Objects.requireNonNull(standings);
    this.calendar = Objects.requireNonNull(calendar);
    this.locks = Objects.requireNonNull(locks);
    this.news = Objects.requireNonNull(news);
  }

  /**
   * What one run did.
   *
   * @param turned members whose status has changed
   * @param warned members that were warned
   * @param failed members at which it failed, with the reasons; the next run tries again
   */
  public record Outcome(
      List<String> turned, List<String> warned, Map<String, RuntimeException> failed) {}

  /** Absent when another node is at it. */
  public Optional<Outcome> advance() {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    return locks.tryRun(LOCK, () -> advance(outcome)) ? Optional.of(outcome) : Optional.empty();
  }

  private void advance(Outcome outcome) {
    Map<String, Standing> told = standings.all();
    for (Member member : members.all()) {
      try {
        advance(member, Optional.ofNullable(told.get(member.key())), outcome);
      } catch (RuntimeException e) {
        // Not swallowed: the job reports it. Whatever fails at one member, the others have dates.
        outcome.failed().put(member.key(), e);
      }
    }
  }

  private void advance(Member member, Optional<Standing> told, Outcome outcome) {
    MemberStatus status = calendar.status(member);
    Optional<MembershipWarning> due =
        calendar
            .warning(member)
            .filter(w -> told.flatMap(Standing::warned).map(w::isNewAfter).orElse(true));
    Optional<MemberStatus> before = told.map(Standing::status).filter(s -> s != status);
    if (told.isPresent() && before.isEmpty() && due.isEmpty()) {
      return;
    }
    news.logbook()
        .run(
            () -> {
              before.ifPresent(b -> turn(member, b, status));
              due.ifPresent(w -> warn(member, w.end()));
              standings.save(
                  new Standing(member.key(), status, due.or(() -> told.flatMap(Standing::warned))));
            });
    before.ifPresent(b -> outcome.turned().add(member.key()));
    due.ifPresent(w -> outcome.warned().add(member.key()));
  }

  private void warn(Member member, MembershipEnd end) {
    long daysLeft = end.daysLeft(calendar.today());
    Optional<LocalDate> candidateUntil = calendar.candidateAfter(member, end.lastDay());
    switch (end.kind()) {
      case CERTIFICATE -> news.certificateEnds(member, end.lastDay(), daysLeft, candidateUntil);
      case CANDIDATE_PERIOD -> news.candidateEnds(member, end.lastDay(), daysLeft);
    }
  }

  private void turn(Member member, MemberStatus before, MemberStatus after) {
    news.turned(member, before, after);
    boolean worse = after == MemberStatus.LAPSED || after == MemberStatus.CANDIDATE;
    LocalDate today = calendar.today();
    LocalDate candidateUntil = calendar.terms().candidateUntil(member.admitted()).minusDays(1);
    if (worse && (before == MemberStatus.CERTIFIED || before == MemberStatus.RECOGNISED)) {
      member.certificates().stream()
          .map(Certificate::to)
          .filter(to -> to.isBefore(today))
          .max(LocalDate::compareTo)
          .ifPresent(
              to ->
                  news.certificateEnded(
                      member,
                      to,
                      Optional.of(candidateUntil).filter(u -> after == MemberStatus.CANDIDATE)));
    } else if (after == MemberStatus.LAPSED && before == MemberStatus.CANDIDATE) {
      news.candidateEnded(member, candidateUntil);
    }
  }
}
