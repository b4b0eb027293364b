package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Turnout;

/** Rounds, a row each; their participants are in {@link ParticipantRows}. */
public final class AoRoundStore implements RoundStore {
  private static final Comparator<Round> NEWEST_FIRST =
      Comparator.comparing((Round round) -> round.schedule().periodTo())
          .thenComparing(Round::key)
          .reversed();

  /** All that is remembered is whether there is such a round. */
  private static final String SHOWN = "shown";

  private final ActiveObjects ao;
  private final SharedTexts remembered;
  private final Table<AoRound> rounds;
  private final ParticipantRows participants;
  private final Turnouts turnouts;

  public AoRoundStore(ActiveObjects ao, SharedTexts remembered) {
    this.remembered = Objects.requireNonNull(remembered);
    this.ao = Objects.requireNonNull(ao);
    this.rounds = new Table<>(ao, AoRound.class);
    this.participants = new ParticipantRows(ao);
    this.turnouts = new Turnouts(ao);
  }

  @Override
  public Optional<Round> find(String key) {
    return rounds.one(AoRound.ROUND_KEY, key).map(AoRoundStore::round);
  }

  @Override
  public List<Round> all() {
    List<Round> all = new ArrayList<>();
    rounds.eachOfAll(row -> all.add(round(row)));
    all.sort(NEWEST_FIRST);
    return all;
  }

  @Override
  public void save(Round round) {
    ao.executeInTransaction(
        () -> {
          Optional<AoRound> row = rounds.one(AoRound.ROUND_KEY, round.key());
          if (row.isPresent()) {
            update(row.get(), round);
          } else {
            rounds.insert(List.of(columns(round)));
          }
          return true;
        });
    remembered.forget(SHOWN);
  }

  @Override
  public boolean showsAnyToEverybody() {
    return !remembered
        .get(List.of(SHOWN), missing -> isAnyShown() ? Map.of(SHOWN, "some") : Map.of())
        .isEmpty();
  }

  private boolean isAnyShown() {
    return all().stream().anyMatch(Round::isShownToEverybody);
  }

  @Override
  public Optional<Participant> participant(String round, ParticipantId id) {
    return participants.find(round, id);
  }

  @Override
  public List<Participant> participants(String round) {
    return participants.ofRound(round);
  }

  @Override
  public Turnout turnout(String round) {
    return turnouts.of(round);
  }

  @Override
  public Turnout turnout(String round, Set<String> countries) {
    return turnouts.of(round, countries);
  }

  @Override
  public Map<String, List<Participant>> participationsOf(Collection<String> members) {
    return participants.ofMembers(members);
  }

  @Override
  public List<Participant> lockParticipants(String round, Collection<ParticipantId> ids) {
    return ao.executeInTransaction(() -> participants.lock(round, ids));
  }

  @Override
  public void saveParticipants(String round, Collection<Participant> saved) {
    ao.executeInTransaction(
        () -> {
          participants.save(round, saved);
          return true;
        });
  }

  @Override
  public void removeParticipants(String round, Collection<ParticipantId> ids) {
    ao.executeInTransaction(
        () -> {
          participants.remove(round, ids);
          return true;
        });
  }

  private static Map<String, Object> columns(Round round) {
    RoundSchedule schedule = round.schedule();
    return new Row()
        .with(AoRound.ROUND_KEY, round.key())
        .with(AoRound.ROUND_NAME, round.name())
        .with(AoRound.COUNTRIES, Fields.join(round.countries()))
        .with(AoRound.EDITION_KEY, round.edition())
        .with(AoRound.PERIOD_FROM, schedule.periodFrom().toString())
        .with(AoRound.PERIOD_TO, schedule.periodTo().toString())
        .with(AoRound.ZONE_ID, schedule.zone().getId())
        .with(AoRound.OPENS_AT, schedule.opens())
        .with(AoRound.DUE_AT, schedule.due().toString())
        .with(AoRound.CLOSES_AT, schedule.closes().toString())
        .with(AoRound.ROUND_STATE, round.state())
        .with(AoRound.INVITATION, round.invitation())
        .with(AoRound.ADDED_GROUPS, Fields.join(round.addedGroups()))
        .with(AoRound.REVISION, round.revision())
        .with(AoRound.THRESHOLD, round.threshold().orElse(0))
        .with(AoRound.READERS, round.readers())
        .with(AoRound.PUBLISHED_AT, millis(round.published()))
        .columns();
  }

  private static void update(AoRound row, Round round) {
    RoundSchedule schedule = round.schedule();
    row.setRoundName(Column.orNull(round.name()));
    row.setCountries(Column.orNull(Fields.join(round.countries())));
    row.setEditionKey(round.edition());
    row.setPeriodFrom(schedule.periodFrom().toString());
    row.setPeriodTo(schedule.periodTo().toString());
    row.setZoneId(schedule.zone().getId());
    row.setOpensAt(Column.orNull(schedule.opens()));
    row.setDueAt(schedule.due().toString());
    row.setClosesAt(schedule.closes().toString());
    row.setRoundState(round.state().name());
    row.setInvitation(round.invitation().name());
    row.setAddedGroups(Column.orNull(Fields.join(round.addedGroups())));
    row.setRevision(Column.orNull(round.revision()));
    row.setThreshold(round.threshold().orElse(0));
    row.setReaders(round.readers().name());
    row.setPublishedAt(millis(round.published()));
    row.save();
  }

  private static Round round(AoRound row) {
    RoundSchedule schedule =
        new RoundSchedule(
            LocalDate.parse(row.getPeriodFrom()),
            LocalDate.parse(row.getPeriodTo()),
            ZoneId.of(row.getZoneId()),
            Column.dateTime(row.getOpensAt()),
            LocalDateTime.parse(row.getDueAt()),
            LocalDateTime.parse(row.getClosesAt()));
    return new Round(
        row.getRoundKey(),
        Column.text(row.getRoundName()),
        new TreeSet<>(Fields.split(Column.text(row.getCountries()))),
        row.getEditionKey(),
        schedule,
        RoundState.valueOf(row.getRoundState()),
        Round.Invitation.valueOf(row.getInvitation()),
        new TreeSet<>(Fields.split(Column.text(row.getAddedGroups()))),
        Column.optional(row.getRevision()),
        Optional.of(row.getThreshold()).filter(k -> k != 0),
        Column.optional(row.getReaders()).map(Readers::valueOf).orElse(Readers.PARTICIPANTS),
        Optional.of(row.getPublishedAt()).filter(at -> at != 0).map(Instant::ofEpochMilli));
  }

  private static long millis(Optional<Instant> moment) {
    return moment.map(Instant::toEpochMilli).orElse(0L);
  }
}
