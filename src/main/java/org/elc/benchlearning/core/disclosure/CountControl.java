package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
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
  private final NamedBest before;
  private final BitSet namedBefore;

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
    this.before = new NamedBest(board, CellState::isFixed);
    this.namedBefore = board.namedBefore();
    search.only(this::isAsToldBefore);
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

  /**
   * Of the best those that may be named, whoever of them is: the guarantee holds in the worlds in
   * which all others of them are as good. One after the other is tried, in an order that no figure
   * decides. Of large rounds that is not looked at: there are many like anybody. After nothing more
   * is hidden.
   */
  BitSet nameable() {
    BitSet named = new BitSet();
    NamedBest best = new NamedBest(board, CellState::isShown);
    for (int one : best.inTurn()) {
      named.set(one);
      if (board.values() <= WorldSearch.LARGE && !leavesRoom(best, named, one)) {
        named.clear(one);
      }
    }
    return named;
  }

  private boolean leavesRoom(NamedBest best, BitSet named, int added) {
    for (int participant = 0; participant < witnesses.length; participant++) {
      if (participant != added && isSecret(participant) && !hasDoubt(best, named, participant)) {
        return false;
      }
    }
    return true;
  }

  /** Whoever is looked for is not named, or has agreed that something is known. */
  private boolean hasDoubt(NamedBest best, BitSet named, int participant) {
    Witnesses left = witnesses[participant].only(w -> best.areKept(named, w, participant));
    Optional<Readers> convinced = left.convinced();
    search.only((world, of) -> isAsToldBefore(world, of) && best.areKept(named, world, of));
    for (int found = 0; convinced.isPresent(); found++) {
      List<World> worlds =
          search.find(participant, convinced.get(), Effort.THOROUGH, new NearMiss(board));
      if (worlds.isEmpty() || found == MOST_WORLDS) {
        return false;
      }
      worlds.forEach(this::share);
      worlds.forEach(left::add);
      convinced = left.convinced();
    }
    return true;
  }

  /** Whether those that were named before are among the best of then, but for this one. */
  private boolean isAsToldBefore(World world, int participant) {
    return before.areKept(namedBefore, world, participant);
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
      if (board.scale().isAway(board.value(mover), world.value(nth))
          && isAsToldBefore(world, mover)) {
        witnesses[mover].add(world);
      }
    }
  }
}
