package org.elc.benchlearning.core.disclosure;

import java.util.Optional;

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
  private static final int STEPS = 10;
  private static final int KEPT = 6;

  /** In larger rounds there are more ways to begin, and the first ones mostly do. */
  private static final int STEPS_OF_LARGE = 6;

  private static final int KEPT_OF_LARGE = 3;
  private static final int RESTS = 3;

  /** In large rounds what is no exchange changes too many places to be mended. */
  private static final int AFTER_OTHERS = 1000;

  static final int LARGE = 200;

  /** With more that is wrong it is no near miss. */
  private static final int NEAR = 5;

  private final Board board;
  private final Recount recount;
  private final Balance balance;
  private final Starts starts;
  private final Crossings crossings;
  private final Draft draft;
  private final int steps;
  private final int[] kept;
  private final int[] scores;
  private final int[] restsUntil;
  private NearMiss nearMiss;
  private final boolean isSmall;
  private int clock;
  private Readers readers = Readers.ANYBODY;
  private int victim;

  WorldSearch(Board board, Recount recount) {
    this.board = board;
    this.recount = recount;
    this.balance = new Balance(board, recount);
    this.starts = new Starts(board, recount);
    this.crossings = new Crossings(board, recount, balance);
    this.draft = new Draft(board);
    this.isSmall = board.values() <= LARGE;
    this.steps = isSmall ? STEPS : STEPS_OF_LARGE;
    this.kept = new int[isSmall ? KEPT : KEPT_OF_LARGE];
    this.scores = new int[kept.length];
    this.nearMiss = new NearMiss(board);
    this.restsUntil = new int[board.families().participants()];
  }

  /** After something of the cell was hidden, or shown again. */
  void refresh(int cell) {
    recount.refresh(cell);
    balance.refresh(cell, recount.marks(cell));
  }

  /** Of the last search: what would have made a world of one of its drafts. */
  NearMiss nearMiss() {
    return nearMiss;
  }

  /** A world in which the participant's value is not near its own, that these cannot exclude. */
  Optional<World> find(int participant, Readers avoided) {
    victim = participant;
    readers = avoided;
    nearMiss = new NearMiss(board);
    starts.find(participant, avoided);
    balance.begin(avoided);
    int count = 0;
    for (int s = 0; s < starts.size(); s++) {
      int wrong = wrong(s);
      if (wrong == 0) {
        begin(s);
        if (look()) {
          return found();
        }
        end();
      }
      count = keep(s, isExchange(s) || isSmall ? wrong : wrong + AFTER_OTHERS, count);
    }
    for (int k = 0; k < count; k++) {
      begin(kept[k]);
      if (mend()) {
        return found();
      }
      end();
    }
    return Optional.empty();
  }

  /** Whether the two simply change places, so that nobody is told another one. */
  private boolean isExchange(int start) {
    int partner = starts.partner(start);
    return partner >= 0 && board.value(partner) == starts.value(start);
  }

  private int wrong(int start) {
    if (isExchange(start)) {
      return balance.wrongAfterExchange(victim, starts.partner(start));
    }
    begin(start);
    int wrong = balance.wrong();
    end();
    return wrong;
  }

  private Optional<World> found() {
    World world = recount.world(draft);
    end();
    return Optional.of(world);
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
  private boolean mend() {
    clock += steps + RESTS;
    for (int step = 0; step < steps && balance.wrong() > 0; step++) {
      clock++;
      if (balance.wrong() <= NEAR) {
        nearMiss.offer(balance.inTheWay(draft));
      }
      int line = balance.worst(draft);
      if (line < 0) {
        return false;
      }
      crossings.find(draft, line, readers);
      int best = best();
      if (best < 0) {
        return false;
      }
      int mover = crossings.mover(best);
      int partner = crossings.partner(best);
      restsUntil[mover] = clock + RESTS;
      change(mover, crossings.value(best));
      if (partner >= 0) {
        restsUntil[partner] = clock + RESTS;
        change(partner, board.value(mover));
      }
    }
    if (balance.wrong() > 0 && balance.wrong() <= NEAR) {
      nearMiss.offer(balance.inTheWay(draft));
    }
    if (balance.wrong() > 0) {
      return false;
    }
    if (look()) {
      return true;
    }
    if (!recount.isUseless()) {
      nearMiss.offer(recount.inTheWay());
    }
    return false;
  }

  /** The crossing after which the least is wrong; -1 for none. */
  private int best() {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int c = 0; c < crossings.size(); c++) {
      if (restsUntil[crossings.mover(c)] <= clock) {
        int wrong = tried(c);
        if (wrong < least) {
          least = wrong;
          best = c;
          if (wrong == 0) {
            return best;
          }
        }
      }
    }
    return best;
  }

  /** How much would be wrong after a crossing. */
  private int tried(int crossing) {
    int mover = crossings.mover(crossing);
    double value = crossings.value(crossing);
    double before = draft.value(mover);
    int partner = crossings.partner(crossing);
    if (partner < 0) {
      return balance.wrongAfter(mover, before, value);
    }
    balance.move(mover, before, value);
    int wrong = balance.wrongAfter(partner, board.value(partner), before);
    balance.move(mover, value, before);
    return wrong;
  }
}
