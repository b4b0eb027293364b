package org.elc.benchlearning.confluence.ao.packed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * The relationships of one peer group. The first line has the codes of all indicators in them; then
 * there is a line per pair, which names its two by their places in the first one. A hidden pair has
 * its reason and nothing else.
 */
public final class RelationshipsCodec {
  private RelationshipsCodec() {}

  public static String write(Relationships relationships) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Pair pair : relationships.pairs()) {
      places.putIfAbsent(pair.first(), places.size());
      places.putIfAbsent(pair.second(), places.size());
    }
    StringBuilder out = new StringBuilder(Fields.join(places.keySet())).append('\n');
    for (Pair pair : relationships.pairs()) {
      out.append(places.get(pair.first())).append('\t');
      out.append(places.get(pair.second())).append('\t');
      out.append(
              pair.measured()
                  .map(RelationshipsCodec::write)
                  .orElseGet(() -> pair.suppressed().orElseThrow().name()))
          .append('\n');
    }
    return out.toString();
  }

  /** Reads the relationships of the group that the row is about. */
  public static Relationships read(String payload, PeerGroup group) {
    List<String> lines = payload.lines().toList();
    List<Pair> pairs = new ArrayList<>();
    if (!lines.isEmpty()) {
      List<String> codes = Fields.split(lines.get(0));
      for (String line : lines.subList(1, lines.size())) {
        List<String> f = Fields.split(line);
        String first = codes.get(Integer.parseInt(f.get(0)));
        String second = codes.get(Integer.parseInt(f.get(1)));
        pairs.add(
            f.size() == 3
                ? Pair.hidden(first, second, Suppression.valueOf(f.get(2)))
                : Pair.of(first, second, measured(f.subList(2, f.size()))));
      }
    }
    return new Relationships(group, pairs);
  }

  private static String write(Measured m) {
    return m.n() + "\t" + m.rho() + "\t" + m.p() + "\t" + m.q() + "\t" + m.stars();
  }

  private static Measured measured(List<String> f) {
    return new Measured(
        Integer.parseInt(f.get(0)),
        Double.parseDouble(f.get(1)),
        Double.parseDouble(f.get(2)),
        Double.parseDouble(f.get(3)),
        Integer.parseInt(f.get(4)));
  }
}
