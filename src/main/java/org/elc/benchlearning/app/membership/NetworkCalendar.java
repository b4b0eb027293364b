package org.elc.benchlearning.app.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.MembershipEnd;
import org.elc.benchlearning.core.membership.MembershipTerms;
import org.elc.benchlearning.core.membership.MembershipWarning;

/** Which day it is in the network, and how its members stand on that day. */
public final class NetworkCalendar {
  private final Clock clock;

  public NetworkCalendar(Clock clock) {
    this.clock = Objects.requireNonNull(clock);
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), terms().zone());
  }

  public MembershipTerms terms() {
    return MembershipTerms.standard();
  }

  public MemberStatus status(Member member) {
    return member.status(today(), terms());
  }

  public Optional<MembershipEnd> end(Member member) {
    return MembershipEnd.of(member, today(), terms());
  }

  public Optional<MembershipWarning> warning(Member member) {
    return MembershipWarning.due(member, today(), terms());
  }
}
