package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.run.Errata;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/** A round's results, number by number, at full precision. */
public final class Results {
  private final ResultAccess access;
  private final RoundStore rounds;
  private final MemberStore members;
  private final ResultStore results;
  private final CorrectionStore corrections;

  public Results(
      ResultAccess access,
      RoundStore rounds,
      MemberStore members,
      ResultStore results,
      CorrectionStore corrections) {
    this.corrections = Objects.requireNonNull(corrections);
    this.access = Objects.requireNonNull(access);
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.results = Objects.requireNonNull(results);
  }

  /**
   * A revision of a round's results.
   *
   * @param number 1 is the first
   * @param members how many members' figures it was the first to contain corrected; never few
   */
  public record Revision(int number, int members) {}

  /**
   * The revisions of a round, for everybody who reads its results: how many members were corrected,
   * and no word of who or what.
   */
  public List<Revision> revisions(Actor actor, String round) {
    int newest = Errata.number(revision(access.readable(actor, round)));
    List<Correction> all = corrections.of(round);
    return IntStream.rangeClosed(1, newest)
        .mapToObj(
            n ->
                new Revision(
                    n,
                    (int)
                        all.stream()
                            .filter(c -> c.includedIn() == n && n > 1)
                            .map(c -> c.participant().member())
                            .distinct()
                            .count()))
        .toList();
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
   * For the member's own people and those who supervise it, to whom a figure behind which are few
   * persons has none.
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
    Discretion discretion = Discretion.towards(actor, member);
    return results
        .positions(revision, List.of(participant))
        .getOrDefault(participant, List.of())
        .stream()
        .filter(p -> p.group().equals(group) && !discretion.hides(p))
        .map(discretion::told)
        .toList();
  }

  private static String revision(Round readable) {
    return readable.revision().orElseThrow(NotFound::new);
  }
}
