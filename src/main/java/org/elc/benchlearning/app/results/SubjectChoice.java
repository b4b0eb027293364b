package org.elc.benchlearning.app.results;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** Finds out which round and whose values a request is about. */
public final class SubjectChoice {
  private final ResultAccess access;
  private final RoundStore rounds;
  private final MemberStore members;

  public SubjectChoice(ResultAccess access, RoundStore rounds, MemberStore members) {
    this.access = Objects.requireNonNull(access);
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
  }

  /**
   * What a request is about.
   *
   * @param round a round that the actor may read
   * @param subject whose values to show in it
   * @param permitted what else the actor may read
   * @param all every round, newest first
   */
  record Chosen(
      Round round, Optional<Subject> subject, ResultAccess.Permitted permitted, List<Round> all) {

    /**
     * The published rounds of earlier periods in which the subject handed in, newest first; without
     * a subject, those that the actor may read.
     */
    Stream<Round> earlier() {
      if (subject.isEmpty()) {
        return EarlierRounds.before(round, all).filter(permitted::mayRead);
      }
      ParticipantId id = subject.get().participant().id();
      return EarlierRounds.before(round, all)
          .filter(r -> EarlierRounds.isHandedIn(permitted.of(id.member(), r), id));
    }
  }

  /**
   * What the request means for this actor.
   *
   * @throws NotFound when there is nothing to show, or when it names what the actor may not see
   */
  Chosen choose(Actor actor, BenchmarkRequest request) {
    List<Round> all = rounds.all();
    List<Round> candidates =
        all.stream().filter(r -> request.round().map(r.key()::equals).orElse(true)).toList();
    List<MemberHead> members = members(actor, request);
    ResultAccess.Permitted permitted =
        access.of(actor, members.stream().map(MemberHead::key).toList());
    for (MemberHead member : members) {
      List<Round> joined =
          candidates.stream().filter(r -> !permitted.of(member.key(), r).isEmpty()).toList();
      Optional<Round> round = pick(permitted, request, joined);
      if (round.isPresent()) {
        return new Chosen(
            round.get(),
            subject(member, permitted.of(member.key(), round.get()), request),
            permitted,
            all);
      }
    }
    return pick(permitted, request, candidates)
        .filter(r -> request.unit().isEmpty())
        .map(r -> new Chosen(r, Optional.empty(), permitted, all))
        .orElseThrow(NotFound::new);
  }

  /** A round that is named may be one that is computed only, for those who may see that. */
  private static Optional<Round> pick(
      ResultAccess.Permitted permitted, BenchmarkRequest request, List<Round> newestFirst) {
    return request.round().isPresent()
        ? newestFirst.stream().filter(permitted::mayRead).findFirst()
        : permitted.newest(newestFirst);
  }

  /** The members to try, in order; none for readers without one who name none. */
  private List<MemberHead> members(Actor actor, BenchmarkRequest request) {
    if (request.member().isPresent()) {
      List<MemberHead> named = readable(actor, List.of(request.member().get()));
      if (named.isEmpty()) {
        throw new NotFound();
      }
      return named;
    }
    List<String> likely = actor.likelyMembers(request.nearby().map(MemberHead::key));
    if (request.nearby().filter(near -> likely.equals(List.of(near.key()))).isPresent()) {
      return request.nearby().filter(m -> Rights.readsFigures(actor, m)).stream().toList();
    }
    return readable(actor, likely);
  }

  /** Those of these members whose figures the actor may read, in the order asked for. */
  private List<MemberHead> readable(Actor actor, List<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return members.heads(keys).stream()
        .filter(m -> Rights.readsFigures(actor, m))
        .sorted(Comparator.comparing(m -> keys.indexOf(m.key())))
        .toList();
  }

  private Optional<Subject> subject(
      MemberHead member, List<Participant> own, BenchmarkRequest request) {
    Participant chosen =
        own.stream()
            .filter(p -> request.unit().map(p.id().unit()::equals).orElse(true))
            .findFirst()
            .orElseThrow(NotFound::new);
    List<Unit> units = chosen.id().unit().isEmpty() ? List.of() : members.units(member.key());
    return Optional.of(new Subject(member, units, chosen, own));
  }
}
