package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.disclosure.Scale.Side;
import org.elc.benchlearning.core.disclosure.WorldSearch.Effort;

/**
 * Hides what would tell too much through counts: every published number says how many values of a
 * group lie on either side of it, and all numbers together may leave no room for somebody's value.
 * The guarantee: for everybody, and whoever reads, there is a {@link World} in which all that is
 * published and told to those readers is the same, and that value is not near the true one.
 *
 * <p>Everybody is looked at once. A world that was found stays one when something more is hidden,
 * so that afterwards only those are looked at again for whom there was none, and thoroughly only
 * whoever would be the next for whom something is hidden.
 */
final class CountControl {
  /** So many worlds do not fail for the same few readers. */
  private static final int MOST_WORLDS = 80;

  private final Board board;
  private final WorldSearch search;
  private final Remedy remedy;
  private final Witnesses[] witnesses;

  /**
   * A participant for whom there is no world.
   *
   * @param readers who would know its value nearly
   * @param nearMiss the nearest that came to a world
   * @param removals what would have to be hidden
   * @param hidden how often something had been hidden when it was looked at
   * @param effort how thoroughly a world was looked for
   */
  record Exposed(
      int participant,
      Readers readers,
      NearMiss nearMiss,
      List<Removal> removals,
      int hidden,
      Effort effort) {
    /** Whether nothing was hidden since it was looked at. */
    boolean isFresh(int hiddenNow) {
      return hidden == hiddenNow;
    }
  }

  CountControl(Board board) {
    this.board = board;
    this.search = new WorldSearch(board, new Recount(board));
    this.remedy = new Remedy(board, search);
    this.witnesses = new Witnesses[board.families().participants()];
    for (int p = 0; p < witnesses.length; p++) {
      witnesses[p] = new Witnesses(board.memberOf(p), board.families().countryOf(p));
    }
  }

  void hide() {
    List<Exposed> exposed = new ArrayList<>();
    for (int participant = 0; participant < witnesses.length; participant++) {
      if (isSecret(participant)) {
        convinced(participant, Effort.QUICK, new NearMiss(board)).ifPresent(exposed::add);
      }
    }
    while (!exposed.isEmpty()) {
      Exposed next = remedy.next(exposed);
      boolean isFresh = next.isFresh(remedy.hidden());
      Effort effort = isFresh ? Effort.THOROUGH : Effort.QUICK;
      if (isFresh && next.effort() == Effort.THOROUGH) {
        remedy.apply(next.removals());
        effort = Effort.QUICK;
      }
      int at = exposed.indexOf(next);
      exposed.remove(at);
      // In its place: of several that would lose as much, the one that is looked at stays the next.
      convinced(next.participant(), effort, next.nearMiss())
          .ifPresent(again -> exposed.add(at, again));
    }
  }

  /** Whether there is a value, and the ends of the scale alone do not tell it. */
  private boolean isSecret(int participant) {
    double value = board.value(participant);
    Scale scale = board.scale();
    return !Double.isNaN(value)
        && !(scale.endIsNear(value, Side.LOW) && scale.endIsNear(value, Side.HIGH));
  }

  /** Looks for worlds until nobody can exclude them all. */
  private Optional<Exposed> convinced(int participant, Effort effort, NearMiss before) {
    Optional<Readers> convinced = witnesses[participant].convinced();
    for (int found = 0; convinced.isPresent(); found++) {
      List<World> worlds = search.find(participant, convinced.get(), effort, before);
      if (worlds.isEmpty() || found == MOST_WORLDS) {
        NearMiss nearMiss = search.nearMiss();
        List<Removal> removals = remedy.removals(participant, nearMiss);
        return Optional.of(
            new Exposed(participant, convinced.get(), nearMiss, removals, remedy.hidden(), effort));
      }
      worlds.forEach(this::share);
      convinced = witnesses[participant].convinced();
    }
    return Optional.empty();
  }

  /** A world is one for each of those whose value is far from the true one in it. */
  private void share(World world) {
    for (int nth = 0; nth < world.size(); nth++) {
      int mover = world.mover(nth);
      if (board.scale().isAway(board.value(mover), world.value(nth))) {
        witnesses[mover].add(world);
      }
    }
  }
}
