package org.elc.benchlearning.app.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.SizeBand;

/**
 * Reads the peer groups that a round has beside those of every round. Each further group costs
 * others their publication, because differences between overlapping groups must not give anybody
 * away; so there are few.
 */
final class AddedGroups {
  static final int MOST = 20;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final SortedSet<String> scope;
  private final List<Problem> problems = new ArrayList<>();

  /** For a round of these countries; none for all. */
  AddedGroups(SortedSet<String> scope) {
    this.scope = scope;
  }

  /** What is wrong with the groups read so far. */
  List<Problem> problems() {
    return problems;
  }

  SortedSet<String> read(List<String> typed) {
    SortedSet<String> keys = new TreeSet<>();
    typed.stream()
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .distinct()
        .forEach(t -> add(t, keys));
    if (keys.size() > MOST) {
      problems.add(Problem.of("round-groups-many", MOST));
    }
    return keys;
  }

  private void add(String typed, SortedSet<String> keys) {
    Optional<PeerGroup> group = PeerGroup.parse(typed);
    if (group.isEmpty()) {
      problems.add(Problem.of("peer-group", InputText.shown(typed)));
    } else if (GroupLattice.standard().has(group.get())) {
      problems.add(Problem.of("round-group-known", group.get().key()));
    } else if (!canHaveMembers(group.get())) {
      problems.add(Problem.of("round-group-nobody", group.get().key()));
    } else {
      keys.add(group.get().key());
    }
  }

  /** A service that nobody offers yet may be offered when the round opens. */
  private boolean canHaveMembers(PeerGroup group) {
    return group
            .value(Trait.COUNTRY)
            .map(c -> COUNTRIES.contains(c) && (scope.isEmpty() || scope.contains(c)))
            .orElse(true)
        && group.value(Trait.SIZE).map(s -> isOneOf(SizeBand.values(), s)).orElse(true)
        && group
            .value(Trait.CERTIFICATE)
            .map(c -> isOneOf(CertificateLevel.values(), c))
            .orElse(true);
  }

  private static boolean isOneOf(Enum<?>[] constants, String name) {
    return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
  }
}
