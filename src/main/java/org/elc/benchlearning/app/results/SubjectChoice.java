package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Participant;
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
   */
  record Chosen(Round round, Optional<Subject> subject, ResultAccess.Permitted permitted) {}

  /**
   * What the request means for this actor.
   *
   * @throws NotFound when there is nothing to show, or when it names what the actor may not see
   */
  Chosen choose(Actor actor, BenchmarkRequest request) {
    List<Round> candidates = candidates(request);
    List<Member> members = members(actor, request);
    ResultAccess.Permitted permitted = access.of(actor, members.stream().map(Member::key).toList());
    for (Member member : members) {
      List<Round> joined =
          candidates.stream().filter(r -> !permitted.of(member.key(), r).isEmpty()).toList();
      Optional<Round> round = pick(permitted, request, joined);
      if (round.isPresent()) {
        return new Chosen(
            round.get(),
            subject(member, permitted.of(member.key(), round.get()), request),
            permitted);
      }
    }
    return pick(permitted, request, candidates)
        .filter(r -> request.unit().isEmpty())
        .map(r -> new Chosen(r, Optional.empty(), permitted))
        .orElseThrow(NotFound::new);
  }

  private List<Round> candidates(BenchmarkRequest request) {
    return request.round().isPresent()
        ? rounds.find(request.round().get()).stream().toList()
        : rounds.all();
  }

  /** A round that is named may be one that is computed only, for those who may see that. */
  private static Optional<Round> pick(
      ResultAccess.Permitted permitted, BenchmarkRequest request, List<Round> newestFirst) {
    return request.round().isPresent()
        ? newestFirst.stream().filter(permitted::mayRead).findFirst()
        : permitted.newest(newestFirst);
  }

  /** The members to try, in order; none for readers without one who name none. */
  private List<Member> members(Actor actor, BenchmarkRequest request) {
    if (request.member().isPresent()) {
      Optional<Member> named = readable(actor, request.member().get());
      return List.of(named.orElseThrow(NotFound::new));
    }
    return actor.likelyMembers(request.nearby()).stream()
        .flatMap(key -> readable(actor, key).stream())
        .toList();
  }

  private Optional<Member> readable(Actor actor, String key) {
    return members.find(key).filter(m -> Rights.readsFigures(actor, m));
  }

  private static Optional<Subject> subject(
      Member member, List<Participant> own, BenchmarkRequest request) {
    Participant chosen =
        own.stream()
            .filter(p -> request.unit().map(p.id().unit()::equals).orElse(true))
            .findFirst()
            .orElseThrow(NotFound::new);
    return Optional.of(new Subject(member, chosen, own));
  }
}
