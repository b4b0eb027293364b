package org.elc.benchlearning.app.validation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.app.round.Participants;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * How a round stands, as far as somebody may know: supervisors their desk, members their own state.
 * How many have answered altogether is told so roughly, and only while so many others have and have
 * not, that nobody can tell who (decision 0072).
 */
public final class RoundStatus {
  private static final int STEP = 10;
  private static final int WHOLE = 100;

  /** So many of those to be called are told; the desk has them all. */
  private static final int FIRST = 5;

  private final Rounds visible;
  private final RoundStore rounds;
  private final Participants participants;
  private final RoundDesk desk;
  private final Frame frame;

  public RoundStatus(
      Rounds visible, RoundStore rounds, Participants participants, RoundDesk desk, Frame frame) {
    this.visible = Objects.requireNonNull(visible);
    this.rounds = Objects.requireNonNull(rounds);
    this.participants = Objects.requireNonNull(participants);
    this.desk = Objects.requireNonNull(desk);
    this.frame = Objects.requireNonNull(frame);
  }

  /** What is set, where members are, and what time it is. */
  public record Frame(SettingStore settings, MemberStore members, Clock clock) {
    public Frame {
      Objects.requireNonNull(settings);
      Objects.requireNonNull(members);
      Objects.requireNonNull(clock);
    }
  }

  /**
   * The status for one reader.
   *
   * @param own the reader's own participants
   * @param share how many percent of the members have answered with all their units, to the next
   *     ten; empty where that could tell who
   * @param desk for those who supervise anybody in the round
   */
  public record Status(
      Round round,
      Instant now,
      List<ParticipantRow> own,
      OptionalInt share,
      Optional<DeskBrief> desk) {
    public Status {
      Objects.requireNonNull(round);
      Objects.requireNonNull(now);
      own = List.copyOf(own);
      Objects.requireNonNull(share);
      Objects.requireNonNull(desk);
    }
  }

  /**
   * The status of a round, or of the likeliest.
   *
   * @throws NotFound when there is no such round for the actor
   */
  public Status of(Actor actor, Optional<String> key) {
    Round round = key.map(k -> visible.round(actor, k)).orElseGet(() -> likely(actor));
    List<ParticipantRow> own = participants.own(actor, round);
    Optional<DeskBrief> supervised = desk(actor, round);
    // Who knows a country's states exactly could take them from a share of everybody's.
    OptionalInt share = supervised.isPresent() ? OptionalInt.empty() : share(actor, round);
    return new Status(round, frame.clock().instant(), own, share, supervised);
  }

  private Round likely(Actor actor) {
    Optional<Round> supervised = desk.likely(actor);
    List<Round> begun =
        visible.list(actor).stream().filter(r -> r.state() != RoundState.DRAFT).toList();
    return supervised
        .or(
            () ->
                begun.stream()
                    .filter(r -> r.state() == RoundState.OPEN || r.state() == RoundState.CLOSED)
                    .findFirst())
        .or(() -> begun.stream().findFirst())
        .orElseThrow(NotFound::new);
  }

  private Optional<DeskBrief> desk(Actor actor, Round round) {
    try {
      return Optional.of(desk.brief(actor, round.key(), FIRST));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /**
   * Of the others: who knows that it has answered itself must not learn of the only other one.
   * Members, not units, of which one member may have so many that the share follows it alone.
   */
  private OptionalInt share(Actor actor, Round round) {
    Map<String, Boolean> all =
        rounds.participants(round.key()).stream()
            .collect(
                Collectors.toMap(
                    p -> p.id().member(), p -> p.state().isHandedIn(), Boolean::logicalAnd));
    Map<String, Boolean> others = new HashMap<>(all);
    others.keySet().removeIf(member -> Rights.isOwnMember(actor, member));
    if (couldTellWho(others) || couldTellWhoIsAbroad(others)) {
      return OptionalInt.empty();
    }
    double tens = (double) WHOLE / STEP * handedIn(all) / all.size();
    return OptionalInt.of((int) (Math.round(tens) * STEP));
  }

  private boolean couldTellWho(Map<String, Boolean> members) {
    int least = frame.settings().settings().smallestGroup();
    long in = handedIn(members);
    return in < least || members.size() - in < least;
  }

  /**
   * A coordinator knows who has answered in one country, and may ask a member elsewhere for the
   * share: what is left without any one country has to be many, too. Where all are in one country
   * its coordinator learns nothing new.
   */
  private boolean couldTellWhoIsAbroad(Map<String, Boolean> others) {
    Map<String, Map<String, Boolean>> byCountry =
        frame.members().heads().stream()
            .filter(head -> others.containsKey(head.key()))
            .collect(
                Collectors.groupingBy(
                    MemberHead::country,
                    Collectors.toMap(MemberHead::key, head -> others.get(head.key()))));
    return byCountry.values().stream()
        .anyMatch(
            country -> {
              Map<String, Boolean> abroad = new HashMap<>(others);
              abroad.keySet().removeAll(country.keySet());
              return !abroad.isEmpty() && couldTellWho(abroad);
            });
  }

  private static long handedIn(Map<String, Boolean> members) {
    return members.values().stream().filter(isIn -> isIn).count();
  }
}
