package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** A round's results, number by number, at full precision. */
public final class Results {
  private final ResultAccess access;
  private final RoundStore rounds;
  private final MemberStore members;
  private final ResultStore results;

  public Results(ResultAccess access, RoundStore rounds, MemberStore members, ResultStore results) {
    this.access = Objects.requireNonNull(access);
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.results = Objects.requireNonNull(results);
  }

  /** The peer groups of a round, in the order of their keys. */
  public List<PeerGroup> groups(Actor actor, String round) {
    return results.groups(revision(access.readable(actor, round))).stream().sorted().toList();
  }

  /**
   * Statistics of a group in the catalogue's order: of all indicators, or of one.
   *
   * @throws NotFound also when there is no such group or indicator
   */
  public List<GroupStatistics> statistics(
      Actor actor, String round, PeerGroup group, Optional<String> indicator) {
    String revision = revision(access.readable(actor, round));
    List<GroupStatistics> all = results.statistics(revision, List.of(group)).get(group);
    if (all == null) {
      throw new NotFound();
    }
    if (indicator.isEmpty()) {
      return all;
    }
    List<GroupStatistics> one =
        all.stream().filter(s -> s.indicator().equals(indicator.get())).toList();
    if (one.isEmpty()) {
      throw new NotFound();
    }
    return one;
  }

  /**
   * Where a participant stands in a group, in the catalogue's order; nothing where it has no value.
   * For the member's own people and those who supervise it.
   *
   * @throws NotFound also when there is no such group
   */
  public List<Position> positions(
      Actor actor, String round, ParticipantId participant, PeerGroup group) {
    String member = participant.member();
    ResultAccess.Permitted permitted = access.of(actor, List.of(member));
    Round readable = rounds.find(round).filter(permitted::mayRead).orElseThrow(NotFound::new);
    boolean isOwn =
        permitted.of(member, readable).stream().anyMatch(p -> p.id().equals(participant))
            && members.heads(List.of(member)).stream().anyMatch(m -> Rights.readsFigures(actor, m));
    String revision = revision(readable);
    if (!isOwn || !results.groups(revision).contains(group)) {
      throw new NotFound();
    }
    return results
        .positions(revision, List.of(participant))
        .getOrDefault(participant, List.of())
        .stream()
        .filter(p -> p.group().equals(group))
        .toList();
  }

  private static String revision(Round readable) {
    return readable.revision().orElseThrow(NotFound::new);
  }
}
