package org.elc.benchlearning.app.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.MembershipEnd;
import org.elc.benchlearning.core.membership.MembershipTerms;
import org.elc.benchlearning.core.membership.MembershipWarning;

/** Which day it is in the network, and how its members stand on that day. */
public final class NetworkCalendar {
  private final Clock clock;
  private final SettingStore settings;

  public NetworkCalendar(Clock clock, SettingStore settings) {
    this.clock = Objects.requireNonNull(clock);
    this.settings = Objects.requireNonNull(settings);
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), terms().zone());
  }

  public MembershipTerms terms() {
    Settings now = settings.settings();
    return new MembershipTerms(
        now.candidatePeriod(), new TreeSet<>(now.certificateWarnings()), now.zone());
  }

  public MemberStatus status(Member member) {
    return day().status(member);
  }

  /** Today for many members: what is set is read once for all of them. */
  public Day day() {
    return new Day(today(), terms());
  }

  /** A day in the network. */
  public record Day(LocalDate date, MembershipTerms terms) {
    public MemberStatus status(Member member) {
      return member.status(date, terms);
    }
  }

  public Optional<MembershipEnd> end(Member member) {
    return MembershipEnd.of(member, today(), terms());
  }

  /** The last day as a candidate, if the member is one on the day after this last day. */
  Optional<LocalDate> candidateAfter(Member member, LocalDate lastDay) {
    return member.status(lastDay.plusDays(1), terms()) == MemberStatus.CANDIDATE
        ? Optional.of(terms().candidateUntil(member.admitted()).minusDays(1))
        : Optional.empty();
  }

  public Optional<MembershipWarning> warning(Member member) {
    return MembershipWarning.due(member, today(), terms());
  }
}
