package org.elc.benchlearning.confluence.ao.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
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
      out.append(s.suppressed().map(Suppression::name).orElse("")).append('\n');
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
              Optional.of(f.get(7)).filter(s -> !s.isEmpty()).map(Suppression::valueOf)));
    }
    return statistics;
  }
}
