package org.elc.benchlearning.confluence.ao.packed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;

/** The statistics of one peer group: a line per indicator. */
public final class StatisticsCodec {
  private StatisticsCodec() {}

  public static String write(List<GroupStatistics> statistics) {
    StringBuilder out = new StringBuilder();
    for (GroupStatistics s : statistics) {
      out.append(Fields.escape(s.indicator())).append('\t');
      out.append(Numbers.write(s.n())).append('\t');
      out.append(Numbers.write(s.p10())).append('\t');
      out.append(Numbers.write(s.q1())).append('\t');
      out.append(Numbers.write(s.median())).append('\t');
      out.append(Numbers.write(s.q3())).append('\t');
      out.append(Numbers.write(s.p90())).append('\t');
      out.append(s.suppressed().map(Suppression::name).orElse("")).append('\t');
      out.append(s.funnel().map(StatisticsCodec::write).orElse("")).append('\t');
      out.append(write(s.withheld())).append('\n');
    }
    return out.toString();
  }

  /** Reads the statistics of the group that the row is about. */
  public static List<GroupStatistics> read(String payload, PeerGroup group) {
    List<GroupStatistics> statistics = new ArrayList<>();
    for (String line : payload.lines().toList()) {
      List<String> f = Fields.split(line);
      statistics.add(
          new GroupStatistics(
              f.get(0),
              group,
              Numbers.readInt(f.get(1)),
              Numbers.readDouble(f.get(2)),
              Numbers.readDouble(f.get(3)),
              Numbers.readDouble(f.get(4)),
              Numbers.readDouble(f.get(5)),
              Numbers.readDouble(f.get(6)),
              Optional.of(Fields.at(f, 8))
                  .filter(s -> !s.isEmpty())
                  .map(StatisticsCodec::readFunnel),
              readWithheld(Fields.at(f, 9)),
              Optional.of(f.get(7)).filter(s -> !s.isEmpty()).map(Suppression::valueOf)));
    }
    return statistics;
  }

  private static String write(FunnelStatistics funnel) {
    return funnel.centre() + " " + funnel.overdispersion();
  }

  private static FunnelStatistics readFunnel(String field) {
    List<String> parts = List.of(field.split(" ", -1));
    return new FunnelStatistics(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)));
  }

  private static String write(Map<Part, Suppression> withheld) {
    return withheld.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(" "));
  }

  private static Map<Part, Suppression> readWithheld(String field) {
    Map<Part, Suppression> withheld = new EnumMap<>(Part.class);
    List<String> words = field.isEmpty() ? List.of() : List.of(field.split(" ", -1));
    for (int i = 0; i < words.size(); i += 2) {
      withheld.put(Part.valueOf(words.get(i)), Suppression.valueOf(words.get(i + 1)));
    }
    return withheld;
  }
}
