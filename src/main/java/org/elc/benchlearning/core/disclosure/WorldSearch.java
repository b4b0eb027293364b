package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Looks for a world in which a participant's value is another one. Begins with an exchange of
 * values, and mends what it breaks: where a group has a value too few above a published number,
 * somebody of that group moves up across it, whoever breaks the least by that, and so on for some
 * steps, also when it gets worse in between.
 *
 * <p>What is found was counted again, so that it is certain. That nothing is found may mean that
 * the search, which is limited, gave up.
 */
final class WorldSearch {
  /** How much is done before it gives up. */
  enum Effort {
    /** Finds most of what there is. */
    QUICK(4, 1),
    THOROUGH(10, 6);

    private final int steps;
    private final int drafts;

    Effort(int steps, int drafts) {
      this.steps = steps;
      this.drafts = drafts;
    }
  }

  /** In large rounds what is no exchange changes too many places to be mended, mostly. */
  private static final int AFTER_OTHERS = 1000;

  /** From so many values on a round is large: there are more ways to begin, and to mend. */
  static final int LARGE = 200;

  /** With more that is wrong it is no near miss. */
  private static final int NEAR = 5;

  /** Two members can exclude two worlds. */
  private static final int SEVERAL = 3;

  private final Board board;
  private final Recount recount;
  private final Balance balance;
  private final Starts starts;
  private final Crossings crossings;
  private final Draft draft;
  private final int[] kept = new int[Effort.THOROUGH.drafts];
  private final int[] scores = new int[kept.length];
  private final boolean isSmall;
  private NearMiss nearMiss;
  private Readers readers = Readers.ANYBODY;
  private int victim;
  private BiPredicate<World, Integer> wanted = (world, participant) -> true;

  WorldSearch(Board board, Recount recount) {
    this.board = board;
    this.recount = recount;
    this.balance = new Balance(board, recount);
    this.starts = new Starts(board, recount);
    this.crossings = new Crossings(board, recount, balance);
    this.draft = new Draft(board);
    this.isSmall = board.values() <= LARGE;
    this.nearMiss = new NearMiss(board);
  }

  /** From now on finds no others than these for a participant. */
  void only(BiPredicate<World, Integer> these) {
    wanted = these;
  }

  /** After something of the cell was hidden, or shown again. */
  void refresh(int cell) {
    recount.refresh(cell);
    balance.refresh(cell);
  }

  /** Of the last search: what would have made a world of one of its drafts. */
  NearMiss nearMiss() {
    return nearMiss;
  }

  /**
   * Worlds in which the participant's value is not near its own, that these cannot exclude; some if
   * several are at hand, because who is in one of them can exclude it. Empty when none is found.
   *
   * @param before what an earlier search for the participant missed nearly: it may be one now
   */
  List<World> find(int participant, Readers avoided, Effort effort, NearMiss before) {
    victim = participant;
    readers = avoided;
    nearMiss = new NearMiss(board);
    balance.begin(avoided);
    List<World> found = new ArrayList<>();
    if (isAgain(before.draft())) {
      add(found);
    }
    end();
    if (!found.isEmpty()) {
      return found;
    }
    starts.find(participant, avoided);
    int count = 0;
    for (int s = 0; s < starts.size() && found.size() < SEVERAL; s++) {
      boolean isFirst = isExchange(s) || isSmall;
      if (isFirst || count < effort.drafts) {
        int wrong = wrong(s);
        if (wrong == 0 && !isIn(starts.partner(s), found)) {
          begin(s);
          if (look()) {
            add(found);
          }
          end();
        }
        count = keep(s, isFirst ? wrong : wrong + AFTER_OTHERS, count);
      }
    }
    for (int k = 0; k < Math.min(count, effort.drafts) && found.isEmpty(); k++) {
      begin(kept[k]);
      if (mend(effort.steps)) {
        add(found);
      }
      end();
    }
    return found;
  }

  private void add(List<World> found) {
    World world = recount.world(draft);
    if (wanted.test(world, victim)) {
      found.add(world);
    }
  }

  private boolean isAgain(Draft before) {
    for (int i = 0; i < before.size(); i++) {
      int mover = before.mover(i);
      if (readers.know(board.memberOf(mover), board.families().countryOf(mover))) {
        return false;
      }
    }
    for (int i = 0; i < before.size(); i++) {
      change(before.mover(i), before.to(i));
    }
    return draft.size() > 0 && balance.wrong() == 0 && look();
  }

  private boolean isIn(int participant, List<World> worlds) {
    for (World world : worlds) {
      if (participant >= 0 && world.touches(board.memberOf(participant))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two simply change places, so that nobody is told another one. */
  private boolean isExchange(int start) {
    int partner = starts.partner(start);
    return partner >= 0 && board.value(partner) == starts.value(start);
  }

  private int wrong(int start) {
    double own = board.value(victim);
    int partner = starts.partner(start);
    double value = starts.value(start);
    if (partner < 0) {
      return balance.wrongAfter(victim, own, value);
    }
    if (isExchange(start)) {
      return balance.wrongAfterExchange(victim, own, partner, value);
    }
    balance.move(victim, own, value);
    int wrong = balance.wrongAfter(partner, board.value(partner), own);
    balance.move(victim, value, own);
    return wrong;
  }

  private void begin(int start) {
    change(victim, starts.value(start));
    if (starts.partner(start) >= 0) {
      change(starts.partner(start), board.value(victim));
    }
  }

  /** Back to the truth. */
  private void end() {
    for (int i = 0; i < draft.size(); i++) {
      balance.move(draft.mover(i), draft.to(i), draft.from(i));
    }
    draft.cut(0);
  }

  private void change(int participant, double value) {
    balance.move(participant, draft.value(participant), value);
    draft.set(participant, value);
  }

  private boolean look() {
    recount.look(draft, readers, victim);
    return recount.isWorld();
  }

  /** Keeps the starts with the least that is wrong, the best first. */
  private int keep(int start, int score, int count) {
    if (count == kept.length && scores[count - 1] <= score) {
      return count;
    }
    int at = Math.min(count, kept.length - 1);
    while (at > 0 && scores[at - 1] > score) {
      scores[at] = scores[at - 1];
      kept[at] = kept[at - 1];
      at--;
    }
    kept[at] = start;
    scores[at] = score;
    return Math.min(count + 1, kept.length);
  }

  /** Goes on until it is a world. */
  private boolean mend(int most) {
    crossings.begin();
    for (int step = 0; step < most && balance.wrong() > 0; step++) {
      offer();
      int line = balance.worst(draft);
      if (line < 0) {
        return false;
      }
      crossings.find(draft, line, readers);
      if (!crossings.isFound()) {
        return false;
      }
      int mover = crossings.mover();
      change(mover, crossings.value());
      if (crossings.partner() >= 0) {
        change(crossings.partner(), board.value(mover));
      }
    }
    return isWorldAtLast();
  }

  private boolean isWorldAtLast() {
    if (balance.wrong() > 0) {
      offer();
      return false;
    }
    if (look()) {
      return true;
    }
    if (!recount.isUseless()) {
      nearMiss.offer(recount.inTheWay(), draft);
    }
    return false;
  }

  private void offer() {
    if (balance.wrong() <= NEAR) {
      nearMiss.offer(balance.inTheWay(draft), draft);
    }
  }
}
