package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.Query;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Submission;

/**
 * The participants of rounds. Part of {@link AoRoundStore} and {@link AoFigureStore}, in their
 * transactions. A row is changed in place and never made anew, because it is also the lock on the
 * participant's figures.
 */
final class ParticipantRows {
  private final Table<AoParticipant> participants;

  ParticipantRows(ActiveObjects ao) {
    this.participants = new Table<>(ao, AoParticipant.class);
  }

  Optional<Participant> find(String round, ParticipantId id) {
    return participants
        .one(AoParticipant.NATURAL_KEY, NaturalKey.participant(round, id))
        .map(ParticipantRows::participant);
  }

  List<Participant> ofRound(String round) {
    List<Participant> found = new ArrayList<>();
    participants.each(AoParticipant.ROUND_KEY, List.of(round), row -> found.add(participant(row)));
    found.sort(Comparator.comparing(Participant::id));
    return found;
  }

  /**
   * A text for each participant of a round that becomes another one when its figures are written: a
   * row is never made anew under the same number, and whoever writes figures counts up.
   */
  Map<ParticipantId, String> stamps(String round) {
    Map<ParticipantId, String> stamps = new HashMap<>();
    if (InputText.isUnstorable(round)) {
      return stamps;
    }
    Query query =
        Query.select(
                String.join(
                    ", ",
                    "ID",
                    AoParticipant.MEMBER_KEY,
                    AoParticipant.UNIT_KEY,
                    AoParticipant.FIGURE_WRITES))
            .where(AoParticipant.ROUND_KEY + " = ?", round);
    participants.each(query, row -> stamps.put(id(row), row.getID() + "." + row.getFigureWrites()));
    return stamps;
  }

  private static ParticipantId id(AoParticipant row) {
    return new ParticipantId(row.getMemberKey(), Column.text(row.getUnitKey()));
  }

  Map<String, List<Participant>> ofMembers(Collection<String> members) {
    Map<String, List<Participant>> found = new TreeMap<>();
    participants.each(
        AoParticipant.MEMBER_KEY,
        members,
        row ->
            found
                .computeIfAbsent(row.getRoundKey(), key -> new ArrayList<>())
                .add(participant(row)));
    found.values().forEach(own -> own.sort(Comparator.comparing(Participant::id)));
    return found;
  }

  void save(String round, Collection<Participant> saved) {
    TreeMap<String, Participant> wanted = new TreeMap<>();
    saved.forEach(p -> wanted.put(NaturalKey.participant(round, p.id()), p));
    Map<String, AoParticipant> rows = rows(wanted.keySet());
    List<Map<String, Object>> created = new ArrayList<>();
    wanted.forEach(
        (key, participant) -> {
          AoParticipant row = rows.get(key);
          if (row == null) {
            created.add(columns(round, key, participant));
          } else if (!participant(row).equals(participant)) {
            update(row, participant(row), participant);
          }
        });
    participants.insert(created);
  }

  void remove(String round, Collection<ParticipantId> ids) {
    participants.delete(
        AoParticipant.NATURAL_KEY,
        ids.stream().map(id -> NaturalKey.participant(round, id)).toList());
  }

  /** Locks those that there are, and reads them after the last one is locked. */
  List<Participant> lock(String round, Collection<ParticipantId> ids) {
    List<String> keys = ids.stream().map(id -> NaturalKey.participant(round, id)).toList();
    lock(rows(keys));
    List<Participant> locked = new ArrayList<>();
    participants.each(AoParticipant.NATURAL_KEY, keys, row -> locked.add(participant(row)));
    locked.sort(Comparator.comparing(Participant::id));
    return locked;
  }

  /**
   * Locks all of these participants.
   *
   * @throws IllegalArgumentException when one of them takes no part in the round
   */
  void lockFigures(String round, Collection<ParticipantId> ids) {
    List<String> keys = ids.stream().map(id -> NaturalKey.participant(round, id)).toList();
    Map<String, AoParticipant> rows = rows(keys);
    for (String key : keys) {
      if (!rows.containsKey(key)) {
        throw new IllegalArgumentException("no such participant: " + key);
      }
    }
    lock(rows);
  }

  /**
   * Lets nobody else write these participants or their figures until the transaction ends, on any
   * node; then what others have written is committed and can be read. In the order of the keys, so
   * that two that lock several do not wait for each other.
   */
  private static void lock(Map<String, AoParticipant> rows) {
    for (AoParticipant row : new TreeMap<>(rows).values()) {
      row.setFigureWrites(row.getFigureWrites() + 1);
      row.save();
    }
  }

  private Map<String, AoParticipant> rows(Collection<String> keys) {
    Map<String, AoParticipant> rows = new HashMap<>();
    participants
        .some(AoParticipant.NATURAL_KEY, keys)
        .forEach(row -> rows.put(row.getNaturalKey(), row));
    return rows;
  }

  private static Map<String, Object> columns(String round, String key, Participant participant) {
    return new Row()
        .with(AoParticipant.NATURAL_KEY, key)
        .with(AoParticipant.ROUND_KEY, round)
        .with(AoParticipant.MEMBER_KEY, participant.id().member())
        .with(AoParticipant.UNIT_KEY, participant.id().unit())
        .with(AoParticipant.PROGRESS, participant.state())
        .with(AoParticipant.STATE_REASON, participant.stateReason())
        .with(AoParticipant.EXTENDED_UNTIL, participant.extension().map(Extension::until))
        .with(AoParticipant.EXTENDED_WHY, participant.extension().map(Extension::reason))
        .with(AoParticipant.SUBMITTED_AT, submittedAt(participant))
        .with(AoParticipant.SUBMITTED_BY, participant.submission().map(Submission::by))
        .with(AoParticipant.RECEIPT, participant.submission().map(Submission::receipt))
        .with(AoParticipant.ASKED, participant.answers().map(Answers::asked).orElse(0))
        .with(AoParticipant.ANSWERED, participant.answers().map(Answers::given).orElse(0))
        .with(AoParticipant.COUNTRY, participant.traits().map(Traits::country))
        .with(AoParticipant.SERVICES, participant.traits().map(t -> Fields.join(t.services())))
        .with(AoParticipant.SIZE_BAND, participant.traits().map(Traits::sizeBand))
        .with(AoParticipant.CERTIFICATE, participant.traits().flatMap(Traits::certificate))
        .with(AoParticipant.CORRECTIONS, participant.corrections())
        .with(AoParticipant.REMINDED_AT, remindedAt(participant))
        .with(AoParticipant.FIGURE_WRITES, 0L)
        .columns();
  }

  /** Sets only what differs: each column set is a column written. */
  private static void update(AoParticipant row, Participant is, Participant next) {
    if (is.state() != next.state()) {
      row.setProgress(next.state().name());
    }
    if (!is.stateReason().equals(next.stateReason())) {
      row.setStateReason(Column.orNull(next.stateReason()));
    }
    if (!is.extension().equals(next.extension())) {
      row.setExtendedUntil(Column.orNull(next.extension().map(Extension::until)));
      row.setExtendedWhy(Column.orNull(next.extension().map(Extension::reason)));
    }
    if (!is.submission().equals(next.submission())) {
      row.setSubmittedAt(submittedAt(next));
      row.setSubmittedBy(Column.orNull(next.submission().map(Submission::by)));
      row.setReceipt(Column.orNull(next.submission().map(Submission::receipt)));
    }
    if (!is.answers().equals(next.answers())) {
      row.setAsked(next.answers().map(Answers::asked).orElse(0));
      row.setAnswered(next.answers().map(Answers::given).orElse(0));
    }
    if (!is.traits().equals(next.traits())) {
      row.setCountry(Column.orNull(next.traits().map(Traits::country)));
      row.setServices(Column.orNull(next.traits().map(t -> Fields.join(t.services()))));
      row.setSizeBand(Column.orNull(next.traits().map(Traits::sizeBand)));
      row.setCertificate(Column.orNull(next.traits().flatMap(Traits::certificate)));
    }
    if (is.corrections() != next.corrections()) {
      row.setCorrections(next.corrections());
    }
    if (!is.reminded().equals(next.reminded())) {
      row.setRemindedAt(remindedAt(next));
    }
    row.save();
  }

  private static long submittedAt(Participant participant) {
    return participant.submission().map(s -> s.at().toEpochMilli()).orElse(0L);
  }

  private static long remindedAt(Participant participant) {
    return participant.reminded().map(Instant::toEpochMilli).orElse(0L);
  }

  private static Participant participant(AoParticipant row) {
    return new Participant(
        id(row),
        ParticipantState.valueOf(row.getProgress()),
        Column.text(row.getStateReason()),
        Column.dateTime(row.getExtendedUntil())
            .map(until -> new Extension(until, Column.text(row.getExtendedWhy()))),
        Column.optional(row.getSubmittedBy())
            .map(
                by ->
                    new Submission(
                        Instant.ofEpochMilli(row.getSubmittedAt()),
                        by,
                        Column.text(row.getReceipt()))),
        Optional.of(row.getAsked())
            .filter(asked -> asked > 0)
            .map(asked -> new Answers(asked, row.getAnswered())),
        Column.optional(row.getCountry()).map(country -> traits(country, row)),
        row.getCorrections(),
        Optional.of(row.getRemindedAt()).filter(at -> at > 0).map(Instant::ofEpochMilli));
  }

  private static Traits traits(String country, AoParticipant row) {
    return new Traits(
        country,
        new TreeSet<>(Fields.split(Column.text(row.getServices()))),
        SizeBand.valueOf(row.getSizeBand()),
        Column.optional(row.getCertificate()).map(CertificateLevel::valueOf));
  }
}
