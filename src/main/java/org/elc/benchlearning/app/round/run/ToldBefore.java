package org.elc.benchlearning.app.round.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.disclosure.EarlierRelease;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * Finds out what readers were told about the time of a round before: by rounds of the same
 * participants whose periods overlap, and by the earlier revisions of all of them, the round's own
 * too. Only what is frozen counts; its figures are read with the corrections taken back that it was
 * computed without.
 */
public final class ToldBefore {
  /** Participants whose positions are in memory at a time. */
  private static final int CHUNK = 500;

  private final HandedIn handedIn;
  private final RoundRules rules;
  private final ResultStore results;
  private final RoundStore rounds;
  private final CorrectionStore corrections;

  public ToldBefore(
      HandedIn handedIn,
      RoundRules rules,
      ResultStore results,
      RoundStore rounds,
      CorrectionStore corrections) {
    this.handedIn = Objects.requireNonNull(handedIn);
    this.rules = Objects.requireNonNull(rules);
    this.results = Objects.requireNonNull(results);
    this.rounds = Objects.requireNonNull(rounds);
    this.corrections = Objects.requireNonNull(corrections);
  }

  /** The newest revisions of rounds with results that overlap this one in time, and its own. */
  Set<String> revisions(Round round) {
    Set<String> revisions = new HashSet<>();
    overlapping(round).forEach(other -> other.revision().ifPresent(revisions::add));
    return revisions;
  }

  private List<Round> overlapping(Round round) {
    return rounds.all().stream()
        .filter(other -> other.revision().isPresent())
        .filter(other -> other.schedule().overlaps(round.schedule()))
        .toList();
  }

  /**
   * All releases that say anything about these participants.
   *
   * @param everybody the round's participants
   */
  List<EarlierRelease> before(Round round, List<Participant> everybody) {
    Set<ParticipantId> own = new HashSet<>();
    everybody.forEach(p -> own.add(p.id()));
    List<EarlierRelease> releases = new ArrayList<>();
    for (Round other : overlapping(round)) {
      List<Participant> then = rounds.participants(other.key());
      boolean isKnown = handedIn.areComplete(other.key());
      if (isKnown && then.stream().anyMatch(p -> own.contains(p.id()))) {
        releases.addAll(releases(other, then));
      }
    }
    return releases;
  }

  /**
   * Indicators about which these members were told something that nobody can find out again: some
   * of the figures that it was computed from were deleted. Nothing may be said beside it.
   *
   * @param everybody the round's participants
   */
  Set<String> beyondRecall(Round round, List<Participant> everybody) {
    Set<String> own = new HashSet<>();
    everybody.forEach(p -> own.add(p.id().member()));
    Set<String> indicators = new HashSet<>();
    for (Round other : overlapping(round)) {
      boolean isMeant =
          !handedIn.areComplete(other.key())
              && rounds.participants(other.key()).stream()
                  .anyMatch(p -> own.contains(p.id().member()));
      if (isMeant) {
        String newest = other.revision().orElseThrow();
        results
            .statistics(newest, results.groups(newest))
            .values()
            .forEach(cells -> cells.forEach(cell -> indicators.add(cell.indicator())));
      }
    }
    return indicators;
  }

  /** A release for each revision that anything was computed for. */
  private List<EarlierRelease> releases(Round round, List<Participant> everybody) {
    List<Correction> approved =
        corrections.of(round.key()).stream()
            .filter(c -> c.state() == Correction.State.APPROVED)
            .toList();
    CorrectedCells cells = rules.corrected(round, everybody);
    Map<Integer, EarlierRelease> releases = new TreeMap<>();
    Map<String, Map<PeerGroup, GroupStatistics>> shown = new HashMap<>();
    int last = Errata.number(round.revision().orElseThrow());
    for (int revision = 1; revision <= last; revision++) {
      String key = round.key() + "." + revision;
      Map<String, Map<PeerGroup, Integer>> computedIn = cells.computedIn(approved, revision);
      Map<Cell, Integer> from = new HashMap<>();
      for (List<GroupStatistics> group : results.statistics(key, results.groups(key)).values()) {
        for (GroupStatistics cell : group) {
          Map<PeerGroup, GroupStatistics> before =
              shown.computeIfAbsent(cell.indicator(), i -> new HashMap<>());
          int of =
              computedIn.getOrDefault(cell.indicator(), Map.of()).getOrDefault(cell.group(), 1);
          boolean isSame = cell.equals(before.put(cell.group(), cell));
          if (!isSame || of == revision) {
            from.put(new Cell(cell.indicator(), cell.group()), of);
            releases.computeIfAbsent(of, r -> release(round, everybody, approved, r)).cell(cell);
          }
        }
      }
      addPlaces(key, everybody, from, releases);
    }
    return List.copyOf(releases.values());
  }

  private record Cell(String indicator, PeerGroup group) {}

  private void addPlaces(
      String revision,
      List<Participant> everybody,
      Map<Cell, Integer> from,
      Map<Integer, EarlierRelease> releases) {
    for (int start = 0; start < everybody.size() && !from.isEmpty(); start += CHUNK) {
      List<ParticipantId> some =
          everybody.subList(start, Math.min(everybody.size(), start + CHUNK)).stream()
              .map(Participant::id)
              .toList();
      results
          .positions(revision, some)
          .forEach((id, places) -> places.forEach(place -> add(id, place, from, releases)));
    }
  }

  private static void add(
      ParticipantId id,
      Position place,
      Map<Cell, Integer> from,
      Map<Integer, EarlierRelease> releases) {
    Optional.ofNullable(from.get(new Cell(place.indicator(), place.group())))
        .map(releases::get)
        .ifPresent(release -> release.place(id, place));
  }

  private EarlierRelease release(
      Round round, List<Participant> everybody, List<Correction> approved, int revision) {
    CorrectedFigures then = new CorrectedFigures(approved, revision);
    return rules
        .benchmark(round)
        .release(
            Computation.addedGroups(round),
            handedIn.collect(round, everybody, then::figure).reported());
  }
}
