package org.elc.benchlearning.confluence.ao.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * The positions of one participant, in their order: a first line with the keys of the groups, then
 * a line per position. There are as many positions as indicators times groups, so a line is short:
 *
 * <ul>
 *   <li>the group is its place in the first line;
 *   <li>the value is left out where it is the one last written for that indicator;
 *   <li>a percentile that is a whole number of halves over {@code of} is written as that number.
 * </ul>
 */
public final class PositionsCodec {
  /** In place of the band: one of the best who may be named. */
  private static final String NAMEABLE = "N";

  private PositionsCodec() {}

  public static String write(List<Position> positions) {
    Map<PeerGroup, Integer> groups = new HashMap<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Position position : positions) {
      groups.putIfAbsent(position.group(), groups.size());
      keys.add(position.group().key());
    }
    StringBuilder out = new StringBuilder(Fields.join(keys)).append('\n');
    Map<String, Double> values = new HashMap<>();
    for (Position p : positions) {
      Double value = p.value();
      boolean repeated = value.equals(values.put(p.indicator(), value));
      out.append(groups.get(p.group())).append('\t');
      out.append(Fields.escape(p.indicator())).append('\t');
      out.append(repeated ? "" : value.toString()).append('\t');
      out.append(Numbers.write(p.rank())).append(p.tied() ? "=" : "").append('\t');
      out.append(Numbers.write(p.of())).append('\t');
      out.append(percentile(p)).append('\t');
      out.append(Numbers.write(p.quartile())).append('\t');
      out.append(Numbers.write(p.third())).append('\t');
      out.append(p.nameable() ? NAMEABLE : band(p.band())).append('\t');
      out.append(p.withheld().map(Suppression::name).orElse("")).append('\n');
    }
    return out.toString();
  }

  public static List<Position> read(String payload) {
    List<String> lines = payload.lines().toList();
    List<Position> positions = new ArrayList<>();
    if (lines.isEmpty()) {
      return positions;
    }
    List<PeerGroup> groups =
        Fields.split(lines.get(0)).stream().map(PositionsCodec::group).toList();
    Map<String, Double> values = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> f = Fields.split(line);
      if (!f.get(2).isEmpty()) {
        values.put(f.get(1), Double.valueOf(f.get(2)));
      }
      boolean tied = f.get(3).endsWith("=");
      String rank = tied ? f.get(3).substring(0, f.get(3).length() - 1) : f.get(3);
      OptionalInt of = Numbers.readInt(f.get(4));
      positions.add(
          new Position(
              f.get(1),
              groups.get(Integer.parseInt(f.get(0))),
              Objects.requireNonNull(values.get(f.get(1))),
              Numbers.readInt(rank),
              tied,
              of,
              percentile(f.get(5), of),
              Numbers.readInt(f.get(6)),
              Numbers.readInt(f.get(7)),
              f.get(8).equals(NAMEABLE) ? Optional.of(Band.BEST) : band(f.get(8)),
              f.get(8).equals(NAMEABLE),
              Optional.of(Fields.at(f, 9)).filter(s -> !s.isEmpty()).map(Suppression::valueOf)));
    }
    return positions;
  }

  private static PeerGroup group(String key) {
    return PeerGroup.parse(key)
        .orElseThrow(() -> new IllegalStateException("not a stored peer group: " + key));
  }

  private static String percentile(Position p) {
    if (p.percentile().isPresent() && p.of().isPresent()) {
      double percentile = p.percentile().getAsDouble();
      long halves = Math.round(percentile * 2 * p.of().getAsInt());
      if (halves >= 0 && Double.compare(halves(halves, p.of().getAsInt()), percentile) == 0) {
        return Long.toString(halves);
      }
    }
    return Numbers.write(p.percentile());
  }

  /** A written double always has a dot, an exponent or letters; a number of halves has none. */
  private static OptionalDouble percentile(String field, OptionalInt of) {
    return !field.isEmpty() && of.isPresent() && field.chars().allMatch(Character::isDigit)
        ? OptionalDouble.of(halves(Long.parseLong(field), of.getAsInt()))
        : Numbers.readDouble(field);
  }

  private static double halves(long halves, int of) {
    return halves / (2.0 * of);
  }

  private static String band(Optional<Band> band) {
    return band.map(
            b ->
                switch (b) {
                  case BEST -> "B";
                  case MIDDLE -> "M";
                  case WORST -> "W";
                })
        .orElse("");
  }

  private static Optional<Band> band(String field) {
    return switch (field) {
      case "" -> Optional.empty();
      case "B" -> Optional.of(Band.BEST);
      case "M" -> Optional.of(Band.MIDDLE);
      case "W" -> Optional.of(Band.WORST);
      default -> throw new IllegalArgumentException("not a band: " + field);
    };
  }
}
