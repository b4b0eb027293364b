package org.elc.benchlearning.app.results;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;

/**
 * Asking to be put in touch with the best, named or not: the own coordinator is told who asks about
 * what, and speaks with whom it concerns. Who asks learns nothing by asking.
 */
public final class ContactRequests {
  private final BestInClass best;
  private final MemberStore members;
  private final Logbook logbook;
  private final Notices notices;

  public ContactRequests(BestInClass best, MemberStore members, Logbook logbook, Notices notices) {
    this.best = Objects.requireNonNull(best);
    this.members = Objects.requireNonNull(members);
    this.logbook = Objects.requireNonNull(logbook);
    this.notices = Objects.requireNonNull(notices);
  }

  /**
   * Tells the coordinator, once for each member, indicator and round.
   *
   * @throws NotFound when the actor does not see the indicator's quartiles in that group
   */
  public void ask(Actor actor, BenchmarkRequest request, String indicator) {
    BestInClass.Report report = best.report(actor, request);
    if (report.entries().stream().noneMatch(e -> e.indicator().code().equals(indicator))) {
      throw new NotFound();
    }
    String member =
        report.member().orElseThrow(() -> new NotAllowed(Problem.of("contact-members-only")));
    String round = report.round().key();
    About about =
        new About(Optional.of(round), About.member(member).participant(), Optional.of(indicator));
    // One after the other: a second click finds what the first has announced.
    logbook.run(
        () -> {
          String country = members.lock(member).map(Member::country).orElseThrow(NotFound::new);
          notices.announce(
              Notice.of(NoticeKind.CONTACT_ASKED, Audience.coordinators(country), about)
                  .by(actor.userKey())
                  .once("contact|" + round + "|" + member + "|" + indicator));
        });
  }
}
