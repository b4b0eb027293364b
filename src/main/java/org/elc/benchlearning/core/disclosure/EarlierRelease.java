package org.elc.benchlearning.core.disclosure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * What readers were told before about the same time: the figures that an earlier round, or an
 * earlier revision of one, was computed from, and which of its numbers and places were published.
 * Filled from what was frozen; not for use by several threads while it is.
 */
public final class EarlierRelease {
  private final ComputedRound round;
  private final Map<ParticipantId, Integer> numbers = new HashMap<>();
  private final Map<String, Map<PeerGroup, Shown>> shown = new HashMap<>();

  /**
   * What of a cell was published.
   *
   * @param hidden the pieces that were not, and why
   * @param told the numbers of those who were told their places
   * @param nameable of those who may have been named as the best
   */
  record Shown(Map<Piece, Suppression> hidden, Set<Integer> told, Set<Integer> nameable) {}

  /** A cell that was published, with its figures. */
  record Cell(ComputedCell figures, Shown shown) {}

  private EarlierRelease(ComputedRound round) {
    this.round = round;
    for (ParticipantId id : round.participants()) {
      numbers.put(id, numbers.size());
    }
  }

  static EarlierRelease of(GroupLattice lattice, FigureTable reported) {
    return new EarlierRelease(ComputedRound.of(lattice, reported));
  }

  /** Adds a cell as it was published; one that was hidden told nothing. */
  public void cell(GroupStatistics published) {
    if (published.suppressed().isEmpty()) {
      Map<Piece, Suppression> hidden = new EnumMap<>(Piece.class);
      hide(published, Part.QUARTILES, Piece.QUARTILES, hidden);
      hide(published, Part.TAILS, Piece.TAILS, hidden);
      hide(published, Part.FUNNEL, Piece.FUNNEL, hidden);
      hidden.put(Piece.THIRDS, Suppression.TOO_FEW);
      shown
          .computeIfAbsent(published.indicator(), i -> new HashMap<>())
          .put(published.group(), new Shown(hidden, new HashSet<>(), new HashSet<>()));
    }
  }

  private static void hide(
      GroupStatistics published, Part part, Piece piece, Map<Piece, Suppression> hidden) {
    Optional.ofNullable(published.withheld().get(part)).ifPresent(why -> hidden.put(piece, why));
  }

  /** Adds what a participant was told of its place in a cell; after the cell. */
  public void place(ParticipantId id, Position told) {
    Shown cell = shown.getOrDefault(told.indicator(), Map.of()).get(told.group());
    Integer number = numbers.get(id);
    if (cell != null && number != null) {
      if (told.third().isPresent()) {
        cell.hidden().remove(Piece.THIRDS);
      }
      if (told.rank().isPresent()) {
        cell.told().add(number);
      }
      if (told.nameable()) {
        cell.nameable().add(number);
      }
    }
  }

  /** Whether anything about that indicator was published. */
  boolean isAbout(String indicator) {
    return !shown.getOrDefault(indicator, Map.of()).isEmpty();
  }

  /** What was published about an indicator. */
  List<Cell> cells(String indicator) {
    Map<PeerGroup, Shown> of = shown.getOrDefault(indicator, Map.of());
    return number(indicator).stream()
        .flatMap(number -> round.cells(number).stream())
        .filter(cell -> of.containsKey(cell.group()) && !cell.isEmpty())
        .map(
            cell ->
                new Cell(
                    cell, of.getOrDefault(cell.group(), new Shown(Map.of(), Set.of(), Set.of()))))
        .toList();
  }

  private Optional<Integer> number(String indicator) {
    for (int number = 0; number < round.indicators().size(); number++) {
      if (round.indicators().get(number).code().equals(indicator)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  List<ParticipantId> participants() {
    return round.participants();
  }

  /** The country whose coordinator knows the figures, as {@link PeerGroup} has it. */
  Optional<String> countryOf(int participant) {
    for (int group : round.groupsOf(participant)) {
      PeerGroup of = round.groups().get(group);
      if (of.traits().equals(Set.of(PeerGroup.Trait.COUNTRY))) {
        return of.value(PeerGroup.Trait.COUNTRY);
      }
    }
    return Optional.empty();
  }
}
