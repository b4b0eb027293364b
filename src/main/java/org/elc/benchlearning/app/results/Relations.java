package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.round.Round;

/** Which indicators go together: for everybody who may read a round's statistics. */
public final class Relations {
  private final ResultAccess access;
  private final SubjectChoice choice;
  private final EditionStore editions;
  private final ResultStore results;

  public Relations(
      ResultAccess access, SubjectChoice choice, EditionStore editions, ResultStore results) {
    this.access = Objects.requireNonNull(access);
    this.choice = Objects.requireNonNull(choice);
    this.editions = Objects.requireNonNull(editions);
    this.results = Objects.requireNonNull(results);
  }

  /**
   * The relationships that a request means for this actor.
   *
   * @throws NotFound when there are none to show, or when it names what the actor may not see
   */
  public Relation read(Actor actor, BenchmarkRequest request) {
    SubjectChoice.Chosen chosen = choice.choose(actor, request);
    PeerGroup group = GroupChoice.group(request, chosen).orElseThrow(NotFound::new);
    List<Pair> pairs = pairs(chosen.round(), group);
    Edition edition =
        editions.find(chosen.round().edition()).orElseThrow(IllegalStateException::new);
    return new Relation(chosen.round(), group, edition.asked(), pairs);
  }

  /**
   * The relationships of a round in a group, the whole round or a country.
   *
   * @throws NotFound also when the group has none
   */
  public List<Pair> pairs(Actor actor, String round, PeerGroup group) {
    return pairs(access.readable(actor, round), group);
  }

  private List<Pair> pairs(Round round, PeerGroup group) {
    String revision = round.revision().orElseThrow(NotFound::new);
    return Optional.ofNullable(results.relationships(revision, List.of(group)).get(group))
        .map(Relationships::pairs)
        .orElseThrow(NotFound::new);
  }
}
