package org.elc.benchlearning.app.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/** Who is asked to take part in a pilot: decided while it is a draft, member by member. */
public final class Invitations {
  /** Members named in one request. */
  private static final int MAX_MEMBERS = 1000;

  private final Rounds visible;
  private final RoundStore rounds;
  private final MemberStore members;
  private final RoundLock lock;
  private final Logbook logbook;

  public Invitations(
      Rounds visible, RoundStore rounds, MemberStore members, RoundLock lock, Logbook logbook) {
    this.visible = Objects.requireNonNull(visible);
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.lock = Objects.requireNonNull(lock);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /**
   * Adds members to the list, all or none of them. Units are told apart when the round opens.
   *
   * @throws Invalid naming each member that does not exist for the actor or is out of the round's
   *     countries
   */
  public List<Participant> invite(Actor actor, String round, List<String> memberKeys) {
    requireFew(memberKeys);
    return change(
        actor,
        round,
        pilot -> {
          List<Problem> problems = new ArrayList<>();
          List<Participant> invited = new ArrayList<>();
          Map<String, Member> readable = new HashMap<>();
          members.all().stream()
              .filter(m -> Rights.readsFigures(actor, m))
              .forEach(m -> readable.put(m.key(), m));
          for (String key : new LinkedHashSet<>(memberKeys)) {
            Member member = readable.get(key);
            if (member == null) {
              problems.add(Problem.of("member-unknown", InputText.shown(key)).inField("members"));
            } else if (!pilot.covers(member.country())) {
              problems.add(Problem.of("member-not-in-scope", key).inField("members"));
            } else {
              invited.add(Participant.invited(ParticipantId.whole(key)));
            }
          }
          if (!problems.isEmpty()) {
            throw new Invalid(problems);
          }
          rounds.saveParticipants(round, invited);
        });
  }

  /** Takes members off the list; who is not on it stays off it. */
  public List<Participant> uninvite(Actor actor, String round, List<String> memberKeys) {
    requireFew(memberKeys);
    return change(
        actor,
        round,
        pilot ->
            rounds.removeParticipants(
                round, memberKeys.stream().map(ParticipantId::whole).toList()));
  }

  private static void requireFew(List<String> memberKeys) {
    if (memberKeys.size() > MAX_MEMBERS) {
      throw new Invalid(Problem.of("members-too-many", MAX_MEMBERS).inField("members"));
    }
  }

  private List<Participant> change(Actor actor, String key, Consumer<Round> by) {
    visible.runBy(actor, key);
    return lock.holding(
        key,
        () ->
            logbook.in(
                () -> {
                  Round round = rounds.find(key).orElseThrow(NotFound::new);
                  if (round.state() != RoundState.DRAFT) {
                    throw new NotAllowed(Problem.of("round-not-draft", key));
                  }
                  if (round.invitation() != Round.Invitation.LISTED) {
                    throw new NotAllowed(Problem.of("round-not-by-invitation", key));
                  }
                  List<Participant> before = rounds.participants(key);
                  by.accept(round);
                  List<Participant> after = rounds.participants(key);
                  note(actor, AuditKind.PARTICIPANT_INVITED, key, without(after, before));
                  note(actor, AuditKind.PARTICIPANT_UNINVITED, key, without(before, after));
                  return after;
                }));
  }

  private static Set<ParticipantId> without(List<Participant> these, List<Participant> those) {
    Set<ParticipantId> ids = new TreeSet<>();
    these.forEach(p -> ids.add(p.id()));
    those.forEach(p -> ids.remove(p.id()));
    return ids;
  }

  private void note(Actor actor, AuditKind kind, String round, Set<ParticipantId> ids) {
    if (ids.isEmpty()) {
      return;
    }
    Map<String, MemberHead> heads =
        members.headsByKey(ids.stream().map(ParticipantId::member).distinct().toList());
    logbook.note(
        ids.stream()
            .map(
                id ->
                    new AuditEvent(
                        logbook.now(),
                        actor.userKey(),
                        kind,
                        Subject.of(round, id, heads),
                        Change.NONE,
                        ""))
            .toList());
  }
}
