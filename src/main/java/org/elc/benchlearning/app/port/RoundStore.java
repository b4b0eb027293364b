package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Turnout;

/** Keeps rounds and who takes part in them. */
public interface RoundStore {
  Optional<Round> find(String key);

  /** All rounds, the newest period first (period end, then key, both descending). */
  List<Round> all();

  void save(Round round);

  /**
   * Whether a published round is shown to everybody, as of a moment ago: cheap enough to be asked
   * on every page of the wiki, and for nothing but what is offered there.
   */
  boolean showsAnyToEverybody();

  Optional<Participant> participant(String round, ParticipantId id);

  /** Participants of a round in the order of their keys. */
  List<Participant> participants(String round);

  /** How far a round has come, counted and not read. */
  Turnout turnout(String round);

  /** The same of the members of these countries. */
  Turnout turnout(String round, Set<String> countries);

  /** Participants of one member (whole or units) in all rounds, by round key. */
  default Map<String, List<Participant>> participationsOf(String member) {
    return participationsOf(List.of(member));
  }

  /** Participants of these members in all rounds, by round key, some fifty members a statement. */
  Map<String, List<Participant>> participationsOf(Collection<String> members);

  /**
   * Lets nobody else change these participants or their figures until the transaction ends, on any
   * node, and reads them as they are then, in the order of their keys; who takes no part is left
   * out. Whoever changes a participant begins with this and decides on what it returns, or it puts
   * back what others have changed meanwhile.
   */
  List<Participant> lockParticipants(String round, Collection<ParticipantId> ids);

  /** Creates or replaces. */
  void saveParticipants(String round, Collection<Participant> participants);

  void removeParticipants(String round, Collection<ParticipantId> ids);
}
