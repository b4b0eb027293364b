package org.elc.benchlearning.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.audit.Scene.Published;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.disclosure.WithoutRules;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/**
 * Rule 4 of decision 0035 as it is written, looked up in what hostile networks publish when nothing
 * else than sizes protects them: what is left of a group without others that are shown is nobody,
 * or k members.
 */
public class DifferencesTest {
  private static final int K = 5;
  private static final int NETWORKS = 150;

  private int looked;

  /** A cell that is shown: by whom, and whose figures are in it. */
  private record Shown(int release, PeerGroup group, Set<Owned> of) {}

  /** A figure: the same value of the same participant is the same. */
  private record Owned(ParticipantId id, double value) {}

  @Test
  public void betweenWhatIsShownThereIsNobodyOrThereAreK() {
    HostileNetworks networks = new HostileNetworks();
    List<String> found = new ArrayList<>();
    for (long seed = 1; seed <= NETWORKS; seed++) {
      Network network = networks.network(seed);
      List<Published> published =
          InProcess.publish(
              network,
              WithoutRules.of(Disclosure.withThreshold(K), List.of("COUNTS", "POOLED", "PLACES")));
      for (Indicator indicator : network.indicators()) {
        String where = "seed " + seed + " " + indicator.code() + " ";
        look(shown(network, indicator, published), found, where);
      }
    }

    assertThat(looked, is(greaterThan(1000)));
    assertThat(found, is(empty()));
  }

  private static List<Shown> shown(
      Network network, Indicator indicator, List<Published> published) {
    List<Shown> shown = new ArrayList<>();
    for (int release = 0; release < published.size(); release++) {
      Published one = published.get(release);
      Map<ParticipantId, Double> values = new TreeMap<>();
      one.round()
          .figures()
          .forEach(
              (id, own) -> Scene.enough(indicator, own).ifPresent(value -> values.put(id, value)));
      for (List<GroupStatistics> cells : one.results().statistics().values()) {
        for (GroupStatistics cell : cells) {
          if (cell.indicator().equals(indicator.code()) && cell.n().isPresent()) {
            Set<Owned> of =
                values.keySet().stream()
                    .filter(
                        id -> Release.belongs(network.traits(id, one.round().to()), cell.group()))
                    .map(id -> new Owned(id, values.get(id)))
                    .collect(Collectors.toSet());
            assertThat(of.size(), is(cell.n().getAsInt()));
            shown.add(new Shown(release, cell.group(), of));
          }
        }
      }
    }
    return shown;
  }

  private void look(List<Shown> shown, List<String> found, String where) {
    for (Shown whole : shown) {
      List<Shown> inside =
          shown.stream()
              .filter(s -> s.of().size() < whole.of().size() && whole.of().containsAll(s.of()))
              .toList();
      for (Shown one : inside) {
        require(whole, List.of(one), found, where);
        for (Shown other : inside) {
          if (areApart(one, other)) {
            require(whole, List.of(one, other), found, where);
          }
        }
      }
      for (Trait trait : Trait.values()) {
        List<Shown> parts =
            shown.stream()
                .filter(s -> s.release() == whole.release())
                .filter(s -> s.group().value(trait).isPresent())
                .filter(s -> s.group().without(trait).equals(whole.group()))
                .toList();
        boolean areApart =
            parts.stream().allMatch(a -> parts.stream().allMatch(b -> a == b || areApart(a, b)));
        if (areApart) {
          require(whole, parts, found, where);
        }
      }
      crossing(whole, shown, found, where);
      for (Shown other : shown) {
        boolean isNew =
            whole.release() < other.release()
                && shown.stream()
                    .noneMatch(s -> s.release() < other.release() && s.of().equals(other.of()));
        boolean isOverlap = isNew && !areApart(whole, other);
        if (isOverlap && isFew(whole, List.of(other)) && isFew(other, List.of(whole))) {
          found.add(where + whole.group() + " then, " + other.group() + " now");
        }
      }
    }
  }

  private void crossing(Shown whole, List<Shown> shown, List<String> found, String where) {
    for (Shown both : shown) {
      for (Shown one : shown) {
        for (Shown other : shown) {
          boolean areOfOne =
              both.release() == whole.release()
                  && one.release() == whole.release()
                  && other.release() == whole.release();
          if (areOfOne && cross(whole.group(), one.group(), other.group(), both.group())) {
            require(whole, List.of(one, other), found, where);
          }
        }
      }
    }
  }

  private static boolean cross(PeerGroup whole, PeerGroup one, PeerGroup other, PeerGroup both) {
    return both.traits().stream()
        .anyMatch(
            a ->
                both.traits().stream()
                    .anyMatch(
                        b ->
                            a != b
                                && both.without(a).equals(one)
                                && both.without(b).equals(other)
                                && both.without(a).without(b).equals(whole)));
  }

  private void require(Shown whole, List<Shown> parts, List<String> found, String where) {
    looked++;
    if (isFew(whole, parts)) {
      found.add(where + whole.group() + " without " + parts.stream().map(Shown::group).toList());
    }
  }

  private static boolean areApart(Shown one, Shown other) {
    return one.of().stream().noneMatch(other.of()::contains);
  }

  private static boolean isFew(Shown whole, List<Shown> parts) {
    Set<String> members = new TreeSet<>();
    whole.of().stream()
        .filter(figure -> parts.stream().noneMatch(part -> part.of().contains(figure)))
        .forEach(figure -> members.add(figure.id().member()));
    return !members.isEmpty() && members.size() < K;
  }
}
