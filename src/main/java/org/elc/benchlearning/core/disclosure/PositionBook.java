package org.elc.benchlearning.core.disclosure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The positions of everybody, packed: a round of 10,000 participants has three million of them, as
 * objects half a gigabyte. As a map, it unpacks a participant's positions each time they are asked
 * for; whoever goes through it holds one participant's at a time.
 */
final class PositionBook extends AbstractMap<ParticipantId, List<Position>> {
  private final ComputedRound round;
  private final Map<ParticipantId, Integer> numbers = new HashMap<>();
  private final int[] firstSlot;
  private final PackedPositions[] byIndicator;

  PositionBook(ComputedRound round) {
    this.round = round;
    this.firstSlot = new int[round.participants().size() + 1];
    for (int participant = 0; participant < firstSlot.length - 1; participant++) {
      numbers.put(round.participants().get(participant), participant);
      firstSlot[participant + 1] = firstSlot[participant] + round.groupsOf(participant).length;
    }
    this.byIndicator = new PackedPositions[round.indicators().size()];
    Arrays.setAll(
        byIndicator,
        i -> new PackedPositions(firstSlot[firstSlot.length - 1], round.groups().size()));
  }

  /**
   * Writes one position down.
   *
   * @param group the number of its group, to which the participant belongs
   */
  void add(int indicator, int participant, int group, Position position) {
    int place = Arrays.binarySearch(round.groupsOf(participant), group);
    if (place < 0) {
      throw new IllegalArgumentException(participant + " is not in " + position.group());
    }
    byIndicator[indicator].put(firstSlot[participant] + place, group, position);
  }

  /** In the catalogue's order; of each indicator, in the order of the groups. */
  private List<Position> of(int participant) {
    int[] groups = round.groupsOf(participant);
    List<Position> positions = new ArrayList<>();
    for (int indicator = 0; indicator < byIndicator.length; indicator++) {
      String code = round.indicators().get(indicator).code();
      for (int i = 0; i < groups.length; i++) {
        byIndicator[indicator]
            .get(firstSlot[participant] + i, code, groups[i], round.groups().get(groups[i]))
            .ifPresent(positions::add);
      }
    }
    return Collections.unmodifiableList(positions);
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public boolean containsKey(Object id) {
    return numbers.containsKey(id);
  }

  @Override
  @SuppressWarnings("NullAway") // what maps answer for a key that is not there
  public List<Position> get(Object id) {
    Integer participant = numbers.get(id);
    return participant == null ? null : of(participant);
  }

  @Override
  public Set<Entry<ParticipantId, List<Position>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return numbers.size();
      }

      @Override
      public Iterator<Entry<ParticipantId, List<Position>>> iterator() {
        return new Pages();
      }
    };
  }

  /** One participant after the other, in their order. */
  private final class Pages implements Iterator<Entry<ParticipantId, List<Position>>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < round.participants().size();
    }

    @Override
    public Entry<ParticipantId, List<Position>> next() {
      int participant = next++;
      return Map.entry(round.participants().get(participant), of(participant));
    }
  }
}
