package org.elc.benchlearning.core.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Traits;

/**
 * One collection for one period.
 *
 * @param key natural key, {@code [a-z0-9-]}
 * @param name what people call it
 * @param countries ISO codes of the countries in scope; empty means all: an international round
 * @param edition key of the catalogue edition
 * @param schedule its dates
 * @param state where it is in its life
 * @param invitation who is asked to take part
 * @param addedGroups keys of the peer groups that it has beside those of every round
 * @param revision key of the results that readers see; present from {@link RoundState#COMPUTED}
 * @param threshold k of all its results; absent before they are computed, and in rounds of before
 *     it could be set
 * @param readers who reads its group statistics once they are published
 * @param published when it was published, to the millisecond; absent before, and in rounds of
 *     before it was kept
 */
public record Round(
    String key,
    String name,
    SortedSet<String> countries,
    String edition,
    RoundSchedule schedule,
    RoundState state,
    Invitation invitation,
    SortedSet<String> addedGroups,
    Optional<String> revision,
    Optional<Integer> threshold,
    Readers readers,
    Optional<Instant> published) {

  /** Who reads the group statistics of a published round, beside those who supervise it. */
  public enum Readers {
    /** The people of members that took part and answered enough. */
    PARTICIPANTS,
    /** Everybody who is signed in to the wiki. */
    EVERYBODY
  }

  /** Who becomes a participant when a round opens. */
  public enum Invitation {
    /** Every member of the scope whose status takes part. */
    ALL,
    /** Pilot: only the members that were added as participants while the round was a draft. */
    LISTED
  }

  public Round {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(schedule);
    Objects.requireNonNull(state);
    Objects.requireNonNull(invitation);
    Objects.requireNonNull(revision);
    Objects.requireNonNull(threshold);
    Objects.requireNonNull(readers);
    Objects.requireNonNull(published);
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    addedGroups = Collections.unmodifiableSortedSet(new TreeSet<>(addedGroups));
  }

  /** With the peer groups of every round and no others, for those who took part. */
  public Round(
      String key,
      String name,
      SortedSet<String> countries,
      String edition,
      RoundSchedule schedule,
      RoundState state,
      Invitation invitation,
      Optional<String> revision) {
    this(
        key,
        name,
        countries,
        edition,
        schedule,
        state,
        invitation,
        new TreeSet<>(),
        revision,
        Optional.empty(),
        Readers.PARTICIPANTS,
        Optional.empty());
  }

  public boolean isInternational() {
    return countries.isEmpty();
  }

  public Round withState(RoundState next) {
    return changed(copy -> copy.state = next);
  }

  /** Published at that moment. */
  public Round published(Instant when) {
    return changed(
        copy -> {
          copy.state = RoundState.PUBLISHED;
          copy.published = Optional.of(when.truncatedTo(ChronoUnit.MILLIS));
        });
  }

  /**
   * From when on a published round could be read. Where that was not kept, it is taken to be the
   * moment of closing.
   */
  public Instant toldFrom() {
    return published.orElseGet(schedule::closesAt);
  }

  public Round withSchedule(RoundSchedule next) {
    return changed(copy -> copy.schedule = next);
  }

  /** Whether everybody who is signed in may read its group statistics now. */
  public boolean isShownToEverybody() {
    return state == RoundState.PUBLISHED && readers == Readers.EVERYBODY;
  }

  /** Whether members can take part in both, with figures about the same days. */
  public boolean overlaps(Round other) {
    boolean sharesCountries = isInternational() || countries.stream().anyMatch(other::covers);
    return sharesCountries && schedule.overlaps(other.schedule);
  }

  /** Whether members of that country take part. */
  public boolean covers(String country) {
    return isInternational() || countries.contains(country);
  }

  /**
   * What puts a participant into its groups. Where that was not frozen, it is what the member was
   * on the last day of the period, as long as nobody froze it.
   */
  public Traits traitsOf(Participant participant, Member member) {
    return participant
        .traits()
        .orElseGet(
            () -> Traits.of(member, member.unit(participant.id().unit()), schedule.periodTo()));
  }

  public Round withRevision(String revisionKey) {
    return changed(copy -> copy.revision = Optional.of(revisionKey));
  }

  public Round withThreshold(int k) {
    return changed(copy -> copy.threshold = Optional.of(k));
  }

  public Round withAddedGroups(SortedSet<String> keys) {
    return changed(copy -> copy.addedGroups = keys);
  }

  public Round withReaders(Readers next) {
    return changed(copy -> copy.readers = next);
  }

  private Round changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new Round(
        key,
        name,
        countries,
        edition,
        copy.schedule,
        copy.state,
        invitation,
        copy.addedGroups,
        copy.revision,
        copy.threshold,
        copy.readers,
        copy.published);
  }

  /** What of a round becomes something else in the course of its life. */
  private static final class Copy {
    private RoundSchedule schedule;
    private RoundState state;
    private SortedSet<String> addedGroups;
    private Optional<String> revision;
    private Optional<Integer> threshold;
    private Readers readers;
    private Optional<Instant> published;

    Copy(Round round) {
      schedule = round.schedule;
      state = round.state;
      addedGroups = round.addedGroups;
      revision = round.revision;
      threshold = round.threshold;
      readers = round.readers;
      published = round.published;
    }
  }
}
