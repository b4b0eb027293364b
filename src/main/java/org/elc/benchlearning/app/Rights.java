package org.elc.benchlearning.app;

import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.Round;

/**
 * The one place where data rights are decided (rules.md section 8). Pure questions about an actor
 * and a thing: no storage, no state of the round beyond what is handed in.
 */
public final class Rights {
  private Rights() {}

  /** Figures of a member: its own people, its country's coordinator, the office. */
  public static boolean readsFigures(Actor actor, Member member) {
    return readsFigures(actor, member.head());
  }

  public static boolean readsFigures(Actor actor, MemberHead member) {
    return isOwnMember(actor, member.key()) || supervises(actor, member);
  }

  /** Whether somebody belongs to a member, as editor or as reader. */
  public static boolean isOwnMember(Actor actor, String member) {
    return actor.memberships().containsKey(member);
  }

  /** Entering and submitting: the member's editors; the round decides until when. */
  public static boolean entersFigures(Actor actor, Member member) {
    return actor.memberships().get(member.key()) == Actor.MemberRole.EDITOR;
  }

  /**
   * Returning, validating, extending, membership data: the country's coordinator and the office.
   */
  public static boolean supervises(Actor actor, Member member) {
    return supervises(actor, member.head());
  }

  public static boolean supervises(Actor actor, MemberHead member) {
    return actor.isOffice() || actor.countries().contains(member.country());
  }

  /** Reading applications for membership and deciding on them: who supervises the country. */
  public static boolean decidesOnApplications(Actor actor, String country) {
    return actor.isOffice() || actor.countries().contains(country);
  }

  /** Bulk import of figures and members of all countries: the office. */
  public static boolean importsEverything(Actor actor) {
    return actor.isOffice();
  }

  /**
   * Creating, opening, closing a round: the office; a coordinator where the round is its own
   * country only.
   */
  public static boolean runsRound(Actor actor, Round round) {
    return actor.isOffice()
        || (round.countries().size() == 1 && actor.countries().containsAll(round.countries()));
  }

  /** Opening a round whose figures were due before, to import those of the past: the office. */
  public static boolean opensPastRounds(Actor actor) {
    return actor.isOffice();
  }

  /** Rounds in whatever state: everybody with a role in the network. */
  public static boolean seesRounds(Actor actor) {
    return actor.isOffice()
        || actor.isFacilitator()
        || !actor.countries().isEmpty()
        || !actor.memberships().isEmpty();
  }

  /** That there is this round: whoever sees all, and whoever may read it without a role. */
  public static boolean knowsOf(Actor actor, Round round) {
    return seesRounds(actor) || readsStatistics(actor, round);
  }

  /** Saying who reads the statistics of a round, national ones included: the office. */
  public static boolean choosesReaders(Actor actor) {
    return actor.isOffice();
  }

  /**
   * A round's group statistics without having taken part: as soon as they are computed, the office
   * and the coordinators of countries that the round covers; all coordinators and the facilitators
   * once they are published, and everybody who is signed in if the round is shown to everybody.
   */
  public static boolean readsStatistics(Actor actor, Round round) {
    return switch (round.state()) {
      case DRAFT, OPEN, CLOSED -> false;
      case COMPUTED -> actor.isOffice() || actor.countries().stream().anyMatch(round::covers);
      case PUBLISHED ->
          actor.isOffice()
              || !actor.countries().isEmpty()
              || actor.isFacilitator()
              || (round.isShownToEverybody() && !actor.isAnonymous());
    };
  }

  /** Asking for a correction of computed figures: the member's editors, and the office. */
  public static boolean asksForCorrections(Actor actor, Member member) {
    return entersFigures(actor, member) || importsEverything(actor);
  }

  /** Making the next revision of published results by hand: the office. */
  public static boolean correctsResults(Actor actor) {
    return actor.isOffice();
  }

  /** Deleting the figures of a member that left, which ends revisions of its rounds: the office. */
  public static boolean deletesFigures(Actor actor) {
    return actor.isOffice();
  }

  /** Settings that decide on members, rounds and what is published: the office. */
  public static boolean keepsSettings(Actor actor) {
    return actor.isOffice();
  }

  /** Changing the catalogue, and answering what is proposed for it: the office. */
  public static boolean editsCatalogue(Actor actor) {
    return actor.isOffice();
  }

  /** Proposing a change of the catalogue, and withdrawing it: who coordinates the country. */
  public static boolean proposesFor(Actor actor, String country) {
    return actor.countries().contains(country);
  }

  /** What a country proposes for the catalogue: who coordinates it, and the office. */
  public static boolean readsProposals(Actor actor, String country) {
    return actor.isOffice() || proposesFor(actor, country);
  }

  /** Whether there may be proposals of any country for somebody. */
  public static boolean readsProposals(Actor actor) {
    return actor.isOffice() || !actor.countries().isEmpty();
  }
}
