package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Keeps what participants reported. Only participants that the {@link RoundStore} holds have
 * figures: saving for anybody else throws {@link IllegalArgumentException}. Blank text is kept as
 * the empty text, instants to the millisecond.
 */
public interface FigureStore {
  /**
   * Who changes figures, and when.
   *
   * @param by user key
   * @param at instant of the change
   */
  record Change(String by, Instant at) {}

  /** Figures of one participant in one round, by indicator. */
  Map<String, StoredFigure> figures(String round, ParticipantId participant);

  /**
   * A round whose results are computed.
   *
   * @param key of the round
   * @param corrections how many figures of the participant were corrected since: nothing else
   *     changes them any more
   */
  record Settled(String key, int corrections) {}

  /**
   * Figures of one participant in rounds whose results are computed, by round and indicator; some
   * fifty rounds a statement. What was read once may be remembered: a correction makes it another
   * question.
   */
  Map<String, Map<String, Figure>> settled(Collection<Settled> rounds, ParticipantId participant);

  Optional<StoredFigure> figure(String round, ParticipantId participant, String indicator);

  /**
   * Saves one figure if the stored version is still {@code expectedVersion} (0: nothing stored
   * yet).
   *
   * @return the stored figure with its new version, or empty when somebody else saved in between
   */
  Optional<StoredFigure> save(
      String round, ParticipantId participant, Figure figure, int expectedVersion, Change change);

  /**
   * Saves many whatever their versions; a figure equal to the stored one is left alone. Returns how
   * many changed.
   */
  int saveAll(String round, Map<ParticipantId, List<Figure>> figures, Change change);

  /**
   * Every figure of a round's participants, in the order of the participants' keys and the
   * indicators' codes, without holding all of them in memory.
   */
  void forEach(String round, BiConsumer<ParticipantId, Figure> consumer);

  /**
   * A text for each participant of a round that becomes another one whenever its figures are
   * written or removed: what was made of the figures under one text need not be made again. Never
   * inside a transaction that writes figures: what is rolled back would be remembered.
   */
  Map<ParticipantId, String> stamps(String round);

  /**
   * Every figure that these participants have saved, in any order and without holding them in
   * memory. For pages that look at everybody: the statements are bounded, however many take part.
   */
  void each(
      String round,
      Collection<ParticipantId> participants,
      BiConsumer<ParticipantId, StoredFigure> consumer);

  /**
   * What these participants have reported, by indicator. For a few they are asked one by one; for
   * more, one pass over the round is less.
   */
  default SortedMap<ParticipantId, Map<String, Figure>> reported(
      String round, Collection<ParticipantId> participants) {
    SortedMap<ParticipantId, Map<String, Figure>> reported = new TreeMap<>();
    participants.forEach(id -> reported.put(id, new HashMap<>()));
    if (reported.size() <= 5) {
      reported.forEach(
          (id, own) ->
              figures(round, id).forEach((code, stored) -> own.put(code, stored.figure())));
    } else {
      forEach(
          round,
          (id, figure) -> {
            Map<String, Figure> own = reported.get(id);
            if (own != null) {
              own.put(figure.indicator(), figure);
            }
          });
    }
    return reported;
  }
}
