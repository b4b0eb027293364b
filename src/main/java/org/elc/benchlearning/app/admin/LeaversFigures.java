package org.elc.benchlearning.app.admin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.DeletionStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.run.Errata;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what a member reported that has left and asks for it. What was published stays as it is:
 * the statistics are of all who took part. Since nobody can compute them again, those rounds get no
 * further revision (decision 0092).
 */
public final class LeaversFigures {
  /** Some runs of the job that asks for it. */
  private static final Duration AGAIN = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(LeaversFigures.class);

  private final MemberStore members;
  private final RoundStore rounds;
  private final Kept kept;
  private final NetworkCalendar calendar;
  private final Logbook logbook;

  public LeaversFigures(
      MemberStore members,
      RoundStore rounds,
      Kept kept,
      NetworkCalendar calendar,
      Logbook logbook) {
    this.members = Objects.requireNonNull(members);
    this.rounds = Objects.requireNonNull(rounds);
    this.kept = Objects.requireNonNull(kept);
    this.calendar = Objects.requireNonNull(calendar);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /** Where figures are kept. */
  public record Kept(DeletionStore figures, AuditTrail trail) {
    public Kept {
      Objects.requireNonNull(figures);
      Objects.requireNonNull(trail);
    }
  }

  /**
   * What was deleted.
   *
   * @param figures how many
   * @param rounds keys of the rounds that they were in, which get no further revision
   */
  public record Deleted(int figures, List<String> rounds) {
    public Deleted {
      rounds = List.copyOf(rounds);
    }
  }

  /**
   * Deletes all figures of a member in all rounds, which nobody can take back.
   *
   * @param again the member's key typed once more
   * @throws Conflict while the member is one, while a round waits for its figures, and where there
   *     are none
   */
  public Deleted delete(Actor actor, String memberKey, String again, String reason) {
    Member member =
        members
            .find(memberKey)
            .filter(m -> Rights.readsFigures(actor, m))
            .orElseThrow(NotFound::new);
    if (!Rights.deletesFigures(actor)) {
      throw new NotAllowed(Problem.of("member-figures-office-only"));
    }
    if (!again.strip().equals(memberKey)) {
      throw new Invalid(Problem.of("member-not-repeated", memberKey).inField("again"));
    }
    String why = Reason.of(reason);
    if (calendar.status(member) != MemberStatus.LEFT) {
      throw new Conflict(Problem.of("member-not-left"));
    }
    Deleted deleted = logbook.in(() -> delete(actor, member, why));
    kept.figures().forget();
    LOG.info(
        "Deleted {} figures of the member {}, which has left, in rounds {}",
        deleted.figures(),
        memberKey,
        deleted.rounds());
    return deleted;
  }

  /**
   * Lets all nodes forget once more what was deleted within the last hour: the node on which that
   * was done may have died before the others were told, and a node may have read again what was
   * about to go. For a job that comes often.
   */
  public void forgetAgain() {
    if (kept.figures().hasDeletedSince(logbook.now().minus(AGAIN))) {
      kept.figures().forget();
    }
  }

  private Deleted delete(Actor actor, Member member, String why) {
    Map<Round, List<ParticipantId>> own = new LinkedHashMap<>();
    for (Map.Entry<String, List<Participant>> of :
        new TreeMap<>(rounds.participationsOf(member.key())).entrySet()) {
      List<ParticipantId> ids = of.getValue().stream().map(Participant::id).toList();
      List<Participant> locked = rounds.lockParticipants(of.getKey(), ids);
      Round round = rounds.find(of.getKey()).orElseThrow(NotFound::new);
      boolean isWaitedFor = locked.stream().anyMatch(p -> p.state().isHandedIn());
      if (round.state() != RoundState.PUBLISHED && isWaitedFor) {
        throw new Conflict(Problem.of("member-figures-in-use", round.name()));
      }
      own.put(round, ids);
    }
    Map<String, SortedMap<ParticipantId, Integer>> counts = new TreeMap<>();
    own.forEach(
        (round, ids) -> {
          SortedMap<ParticipantId, Integer> deleted =
              kept.figures().delete(round.key(), ids, revisions(round), logbook.now());
          if (!deleted.isEmpty()) {
            counts.put(round.key(), deleted);
          }
          kept.trail().forgetFigures(round.key(), member.key());
        });
    if (counts.isEmpty()) {
      throw new Conflict(Problem.of("member-no-figures"));
    }
    counts.forEach(
        (round, of) ->
            of.forEach(
                (id, figures) ->
                    logbook.note(
                        actor,
                        AuditKind.FIGURES_DELETED,
                        Subject.of(round, member, id),
                        Change.of("figures", figures, 0),
                        why)));
    int all =
        counts.values().stream()
            .flatMap(of -> of.values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    return new Deleted(all, List.copyOf(counts.keySet()));
  }

  /** All that there are, and the next, which a run that died may have begun to write. */
  private static List<String> revisions(Round round) {
    int last = round.revision().map(Errata::number).orElse(0);
    return IntStream.rangeClosed(1, last + 1).mapToObj(n -> round.key() + "." + n).toList();
  }
}
