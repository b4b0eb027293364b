package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.stats.Overdispersion;
import org.elc.benchlearning.core.stats.Proportion;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;

/**
 * Every value of one indicator in one peer group: what statistics are computed from. It holds what
 * must not be published; only {@code core.disclosure} may ask it anything.
 *
 * <p>Entries have numbers from 0 in ascending order of their values; equal values are in the order
 * of their participants.
 */
public final class ComputedCell {
  private final Column column;
  private final PeerGroup group;
  private final int[] participants;
  private final double[] values;
  private final int members;
  private Optional<Sample> sample = Optional.empty();
  private Optional<Optional<Overdispersion>> funnel = Optional.empty();

  /** Takes over the participants' numbers and their values, in the order of the entries. */
  ComputedCell(Column column, PeerGroup group, int[] participants, double[] values, int members) {
    this.column = column;
    this.group = group;
    this.participants = participants;
    this.values = values;
    this.members = members;
  }

  public Indicator indicator() {
    return column.indicator();
  }

  public PeerGroup group() {
    return group;
  }

  /** How many participants have a value. */
  public int size() {
    return values.length;
  }

  public boolean isEmpty() {
    return values.length == 0;
  }

  /** Members behind the values; the units of one member are one. */
  public int members() {
    return members;
  }

  /** The number of the participant of an entry. */
  public int participant(int entry) {
    return participants[entry];
  }

  /** Participant numbers by entry; a copy. */
  public int[] participants() {
    return participants.clone();
  }

  public double value(int entry) {
    return values[entry];
  }

  /** The values in ascending order; a copy. */
  public double[] values() {
    return values.clone();
  }

  /** The denominator, or number of cases, of an entry; NaN where none was reported. */
  public double denominator(int entry) {
    return column.denominator(participants[entry]);
  }

  /** Denominators by entry, NaN where none was reported. */
  public double[] denominators() {
    return Arrays.stream(participants).mapToDouble(column::denominator).toArray();
  }

  /** The quantile of a share from 0 to 1; the cell must not be empty. */
  public double quantile(double share) {
    return Quantiles.type7(sample(), share);
  }

  /**
   * The pooled share and how much the shares vary; absent where values are no shares of a whole, or
   * there are none.
   */
  public Optional<Overdispersion> funnel() {
    if (funnel.isEmpty()) {
      funnel = Optional.of(computedFunnel());
    }
    return funnel.get();
  }

  private Optional<Overdispersion> computedFunnel() {
    if (isEmpty() || !indicator().scale().isProportion()) {
      return Optional.empty();
    }
    double factor = indicator().scale().factor().doubleValue();
    List<Proportion> shares = new ArrayList<>();
    for (int entry = 0; entry < size(); entry++) {
      double whole = denominator(entry);
      // The reported part: the quotient was rounded, so that all of the whole may seem more.
      double part = Math.min(whole, value(entry) * whole / factor);
      Proportion.ifOne(part, whole).ifPresent(shares::add);
    }
    return shares.size() < size() ? Optional.empty() : Optional.of(Overdispersion.of(shares));
  }

  /** Where every entry stands, in quarters (4) or thirds (3); the cell must not be empty. */
  public Places places(int parts) {
    return Places.of(this, parts);
  }

  /** How far a value lies from the target; only of an indicator that has one. */
  double distance(int entry) {
    return column.distance(participants[entry]);
  }

  /** The values; there must be one at least. */
  Sample sample() {
    if (sample.isEmpty()) {
      sample = Optional.of(Sample.ofSorted(values));
    }
    return sample.get();
  }
}
