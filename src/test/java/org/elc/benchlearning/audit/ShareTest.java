package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

/**
 * The share of answered that a page of the wiki tells (decision 0072), in every state that a round
 * of eleven Norwegians and seven Swedes can be in: no readers may find out from it, nor from its
 * absence, whether somebody else has answered. Those of a country whose state readers do not know
 * are alike to them, so that it is enough to count them.
 */
public class ShareTest {
  private static final int NORWEGIANS = 11;
  private static final int SWEDES = 7;

  private final RoundWorld world = new RoundWorld();
  private final Map<List<Integer>, String> asked = new HashMap<>();
  private int told;

  /** How many of each country have answered, and whether its first two members have. */
  private record State(int norwegians, int swedes, List<Boolean> no, List<Boolean> se) {
    boolean isPossible() {
      return isPossible(norwegians, NORWEGIANS, no) && isPossible(swedes, SWEDES, se);
    }

    private static boolean isPossible(int in, int all, List<Boolean> first) {
      int known = answered(first);
      return in >= known && all - in >= first.size() - known;
    }

    private static int answered(List<Boolean> first) {
      return (int) first.stream().filter(is -> is).count();
    }
  }

  /** Readers: how many first members of each country, and whether one coordinates. */
  private record Pool(int no, int se, boolean coordinatesNorway, boolean coordinatesSweden) {}

  public ShareTest() {
    for (int i = 10; i <= NORWEGIANS; i++) {
      world.lives("no-" + i, "NO");
    }
    for (int i = 3; i <= SWEDES; i++) {
      world.lives("se-" + i, "SE");
    }
    world.settings.with(Setting.SMALLEST_GROUP, "3");
    world.open("annual");
    world.rounds.removeParticipants(
        "annual",
        world.rounds.participants("annual").stream()
            .map(Participant::id)
            .filter(id -> !id.unit().isEmpty())
            .toList());
  }

  @Test
  public void nobodyFindsOutWhetherSomebodyElseHasAnswered() {
    List<String> found = new ArrayList<>();
    for (Pool pool :
        List.of(
            new Pool(1, 0, false, false),
            new Pool(0, 1, false, false),
            new Pool(2, 0, false, false),
            new Pool(0, 2, false, false),
            new Pool(1, 1, false, false),
            new Pool(0, 1, true, false),
            new Pool(1, 0, false, true))) {
      found.addAll(findOut(pool));
    }

    assertThat("states in which a share is told", told, is(greaterThan(20)));
    assertThat(found, is(empty()));
  }

  private List<String> findOut(Pool pool) {
    Map<String, Set<Integer>> norwegians = new HashMap<>();
    Map<String, Set<Integer>> swedes = new HashMap<>();
    for (State state : states(pool)) {
      String seen = seen(pool, state);
      norwegians
          .computeIfAbsent(seen, s -> new TreeSet<>())
          .add(state.norwegians() - State.answered(state.no()));
      swedes
          .computeIfAbsent(seen, s -> new TreeSet<>())
          .add(state.swedes() - State.answered(state.se()));
    }
    List<String> found = new ArrayList<>();
    if (!pool.coordinatesNorway()) {
      norwegians.forEach((seen, in) -> found(found, pool, seen, in, NORWEGIANS - pool.no()));
    }
    if (!pool.coordinatesSweden()) {
      swedes.forEach((seen, in) -> found(found, pool, seen, in, SWEDES - pool.se()));
    }
    return found;
  }

  /** Where all that is possible is that none have, or that all have. */
  private static void found(
      List<String> found, Pool pool, String seen, Set<Integer> in, int unknown) {
    if (in.equals(Set.of(0)) || in.equals(Set.of(unknown))) {
      found.add("%s, to whom is told %s: of %d have %s".formatted(pool, seen, unknown, in));
    }
  }

  private static List<State> states(Pool pool) {
    List<State> states = new ArrayList<>();
    for (int no = 0; no <= NORWEGIANS; no++) {
      for (int se = 0; se <= SWEDES; se++) {
        for (int who = 0; who < 1 << (pool.no() + pool.se()); who++) {
          int bits = who;
          List<Boolean> all =
              IntStream.range(0, pool.no() + pool.se())
                  .mapToObj(i -> (bits >> i & 1) == 1)
                  .toList();
          states.add(
              new State(no, se, all.subList(0, pool.no()), all.subList(pool.no(), all.size())));
        }
      }
    }
    states.removeIf(state -> !state.isPossible());
    return states;
  }

  /** Own states, what is told to each, and what a coordinator knows. */
  private String seen(Pool pool, State state) {
    StringBuilder seen = new StringBuilder();
    state.no().forEach(in -> seen.append("NO ").append(in).append(share(state, "no-1", in)));
    state.se().forEach(in -> seen.append("SE ").append(in).append(share(state, "se-1", in)));
    seen.append(pool.coordinatesNorway() ? " Norwegians " + state.norwegians() : "");
    seen.append(pool.coordinatesSweden() ? " Swedes " + state.swedes() : "");
    return seen.toString();
  }

  /** What the first of a country is told; the second is told the same in the same state. */
  private String share(State state, String reader, boolean hasAnswered) {
    boolean isNorwegian = reader.startsWith("no");
    return asked.computeIfAbsent(
        List.of(state.norwegians(), state.swedes(), isNorwegian ? 1 : 0, hasAnswered ? 1 : 0),
        key -> {
          List<Participant> all = new ArrayList<>();
          all.addAll(standing("no-", NORWEGIANS, state.norwegians(), isNorwegian == hasAnswered));
          all.addAll(standing("se-", SWEDES, state.swedes(), isNorwegian != hasAnswered));
          world.rounds.saveParticipants("annual", all);
          Actor actor = Actor.member(reader, Map.of(reader, MemberRole.READER));
          String share = " " + world.status().of(actor, Optional.of("annual")).share();
          told += share.contains("[") ? 1 : 0;
          return share;
        });
  }

  /** So many have answered, the first of them first, or last. */
  private List<Participant> standing(String prefix, int all, int in, boolean isFirstIn) {
    return IntStream.range(0, all)
        .mapToObj(
            i -> {
              boolean has = isFirstIn ? i < in : i >= all - in;
              return world
                  .rounds
                  .participant("annual", ParticipantId.whole(prefix + (i + 1)))
                  .orElseThrow()
                  .withState(has ? ParticipantState.SUBMITTED : ParticipantState.ENTERING, "");
            })
        .toList();
  }
}
