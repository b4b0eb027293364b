package org.elc.benchlearning.app.notice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.ProposalStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Whether a notice is for somebody at this moment. Between what happened and the mail about it lie
 * minutes, or a night: people lose roles, and figures are handed in.
 */
public final class Relevance {
  private final RoundStore rounds;
  private final MemberStore members;
  private final EditionStore editions;
  private final ProposalStore proposals;
  private final Clock clock;

  public Relevance(
      RoundStore rounds,
      MemberStore members,
      EditionStore editions,
      ProposalStore proposals,
      Clock clock) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.editions = Objects.requireNonNull(editions);
    this.proposals = Objects.requireNonNull(proposals);
    this.clock = Objects.requireNonNull(clock);
  }

  /** For looking at many notices of one person: asks for each round and member once. */
  Reading by(Actor actor) {
    return new Reading(actor);
  }

  /** What one person may read of notices, as of now; not for keeping. */
  final class Reading {
    private final Actor actor;
    private final Map<String, Optional<Round>> seenRounds = new HashMap<>();
    private final Map<String, Optional<Member>> seenMembers = new HashMap<>();
    private Optional<Set<String>> ownRounds = Optional.empty();

    private Reading(Actor actor) {
      this.actor = Objects.requireNonNull(actor);
    }

    /**
     * What the actor may read of it; empty when it is not for the actor, or its subject is gone.
     */
    Optional<Told> readable(Announced announced) {
      Notice notice = announced.notice();
      About about = notice.about();
      Optional<Round> round =
          about.round().flatMap(key -> seenRounds.computeIfAbsent(key, rounds::find));
      Optional<Member> member =
          about.member().flatMap(key -> seenMembers.computeIfAbsent(key, members::find));
      boolean isThere =
          round.isPresent() == about.round().isPresent()
              && member.isPresent() == about.member().isPresent();
      boolean isAllowed =
          isThere
              && isAmong(notice.audience())
              && country(notice).map(c -> Rights.readsProposals(actor, c)).orElse(true)
              && (round.isEmpty() || Rights.seesRounds(actor))
              && member.map(m -> Rights.readsFigures(actor, m)).orElse(true);
      return isAllowed
          ? Optional.of(
              new Told(announced, round, member, about.indicator().flatMap(c -> named(c, round))))
          : Optional.empty();
    }

    /** A proposal's country; who was its coordinator yesterday is told nothing today. */
    private Optional<String> country(Notice notice) {
      return Optional.ofNullable(notice.details().get(Notice.Detail.COUNTRY));
    }

    private boolean isAmong(Audience audience) {
      return switch (audience.kind()) {
        case PERSON -> actor.userKey().equals(Optional.of(audience.key()));
        case PEOPLE, EDITORS -> Rights.isOwnMember(actor, audience.key());
        case PARTICIPANTS -> participations().contains(audience.key());
        case COORDINATORS -> actor.isOffice() || actor.countries().contains(audience.key());
        case OFFICE -> actor.isOffice();
      };
    }

    /** Keys of the rounds that the actor's members take part in. */
    private Set<String> participations() {
      if (ownRounds.isEmpty()) {
        ownRounds =
            Optional.of(
                rounds.participationsOf(List.copyOf(actor.memberships().keySet())).keySet());
      }
      return ownRounds.get();
    }
  }

  private Optional<Indicator> named(String code, Optional<Round> round) {
    Function<String, Optional<Indicator>> in =
        edition ->
            editions.find(edition).stream()
                .flatMap(e -> e.indicators().stream())
                .filter(i -> i.code().equals(code))
                .findFirst();
    return round.map(Round::edition).or(this::newest).flatMap(in);
  }

  /** What is about no round is about the catalogue as it is today. */
  private Optional<String> newest() {
    List<String> keys = editions.keys();
    return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
  }

  /** Whether it is still worth a mail: nobody is asked for what was handed in an hour ago. */
  boolean isCurrent(Told told) {
    Notice notice = told.announced().notice();
    return switch (notice.kind()) {
      case ROUND_OPENED -> told.round().map(r -> r.state() == RoundState.OPEN).orElse(false);
      case SHOWN_TO_EVERYBODY ->
          told.round().map(r -> r.readers() == Round.Readers.EVERYBODY).orElse(false);
      case DUE_SOON, REMINDER ->
          standing(told, notice).filter(p -> !p.state().isHandedIn()).isPresent()
              && isOpen(told, notice);
      case RETURNED ->
          standing(told, notice).filter(p -> p.state() == ParticipantState.RETURNED).isPresent();
      case VALIDATED ->
          standing(told, notice).filter(p -> p.state() == ParticipantState.VALIDATED).isPresent();
      case PROPOSAL_RECEIVED -> isUnanswered(notice);
      default -> true;
    };
  }

  private boolean isUnanswered(Notice notice) {
    return Optional.ofNullable(notice.details().get(Notice.Detail.PROPOSAL))
        .flatMap(proposals::find)
        .filter(p -> p.state().isOpen())
        .isPresent();
  }

  private boolean isOpen(Told told, Notice notice) {
    return told.round()
        .flatMap(
            round -> standing(told, notice).map(p -> EntryWindow.of(round, p, clock.instant())))
        .filter(window -> window instanceof EntryWindow.Open)
        .isPresent();
  }

  private Optional<Participant> standing(Told told, Notice notice) {
    return told.round()
        .flatMap(
            round ->
                notice.about().participant().flatMap(id -> rounds.participant(round.key(), id)));
  }
}
