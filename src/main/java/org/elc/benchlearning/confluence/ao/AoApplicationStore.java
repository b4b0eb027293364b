package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Decision;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Joining;
import org.elc.benchlearning.core.membership.SizeBand;

/** Applications, a row each; and a row for the places of each country. */
public final class AoApplicationStore implements ApplicationStore {
  /** Without the letter and what else was written. */
  private static final String QUEUED =
      String.join(
          ", ",
          "ID",
          AoApplication.PUBLIC_ID,
          AoApplication.COUNTRY,
          AoApplication.INTAKE,
          AoApplication.PROGRESS,
          AoApplication.SENT_AT,
          AoApplication.DECIDED_AT,
          AoApplication.JOINED_HOW,
          AoApplication.MEMBER_KEY);

  private final ActiveObjects ao;
  private final Table<AoApplication> applications;
  private final Table<AoPlaces> places;

  public AoApplicationStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.applications = new Table<>(ao, AoApplication.class);
    this.places = new Table<>(ao, AoPlaces.class);
  }

  @Override
  public Application add(Application a) {
    Joining j = a.joining();
    return ao.executeInTransaction(
        () ->
            application(
                ao.create(
                    AoApplication.class,
                    new DBParam(AoApplication.PUBLIC_ID, Ids.fresh()),
                    new DBParam(AoApplication.APPLICANT, a.applicant()),
                    new DBParam(AoApplication.SENT_AT, a.sentAt().toEpochMilli()),
                    new DBParam(AoApplication.ORGANISATION, j.organisation()),
                    new DBParam(AoApplication.COUNTRY, j.country()),
                    new DBParam(AoApplication.SERVICES, Column.orNull(Fields.join(j.services()))),
                    new DBParam(AoApplication.SIZE_BAND, j.sizeBand().name()),
                    new DBParam(AoApplication.CONTACT, j.contact()),
                    new DBParam(AoApplication.LETTER, j.letter()),
                    new DBParam(AoApplication.INTAKE, j.intake().name()),
                    new DBParam(AoApplication.DEVELOPED, j.developed() ? 1 : 0),
                    new DBParam(AoApplication.PROGRESS, a.state().name()))));
  }

  @Override
  public Optional<Application> find(String id) {
    return row(id).map(AoApplicationStore::application);
  }

  @Override
  public List<Application> all() {
    TreeMap<Integer, Application> asSent = new TreeMap<>();
    applications.eachOfAll(row -> asSent.put(row.getID(), application(row)));
    return List.copyOf(asSent.values());
  }

  @Override
  public List<Queued> queue() {
    Map<Integer, Queued> found = new TreeMap<>();
    applications.each(Query.select(QUEUED).order("ID"), row -> found.put(row.getID(), queued(row)));
    return List.copyOf(found.values());
  }

  private static Queued queued(AoApplication row) {
    return new Queued(
        publicId(row),
        new Pool(row.getCountry(), Intake.valueOf(row.getIntake())),
        State.valueOf(row.getProgress()),
        Instant.ofEpochMilli(row.getDecidedAt() == 0 ? row.getSentAt() : row.getDecidedAt()),
        Column.optional(row.getJoinedHow()).map(Place::valueOf),
        Column.optional(row.getMemberKey()));
  }

  @Override
  public List<Application> sentBy(String userKey) {
    TreeMap<Integer, Application> asSent = new TreeMap<>();
    applications.each(
        AoApplication.APPLICANT,
        List.of(userKey),
        row -> asSent.put(row.getID(), application(row)));
    return List.copyOf(asSent.values());
  }

  @Override
  public void save(Application saved) {
    ao.executeInTransaction(
        () -> {
          row(saved.id()).ifPresent(row -> update(row, saved));
          return true;
        });
  }

  private Optional<AoApplication> row(String id) {
    return Ids.named(ao, AoApplication.class, AoApplication.PUBLIC_ID, id);
  }

  @Override
  public Optional<Integer> places(String country, Intake intake) {
    return places.one(AoPlaces.NATURAL_KEY, placesKey(country, intake)).map(AoPlaces::getNumberOf);
  }

  @Override
  public Map<Pool, Integer> places() {
    Map<Pool, Integer> found = new HashMap<>();
    places.eachOfAll(
        row -> {
          String[] key = row.getNaturalKey().split("\\|", 2);
          found.put(new Pool(key[0], Intake.valueOf(key[1])), row.getNumberOf());
        });
    return found;
  }

  @Override
  public void setPlaces(String country, Intake intake, Optional<Integer> number) {
    ao.executeInTransaction(
        () -> {
          String key = placesKey(country, intake);
          places.delete(AoPlaces.NATURAL_KEY, List.of(key));
          number.ifPresent(
              n ->
                  places.insert(
                      List.of(
                          new Row()
                              .with(AoPlaces.NATURAL_KEY, key)
                              .with(AoPlaces.NUMBER_OF, n)
                              .columns())));
          return true;
        });
  }

  private static String placesKey(String country, Intake intake) {
    return country + "|" + intake.name();
  }

  private static void update(AoApplication row, Application a) {
    row.setProgress(a.state().name());
    row.setDecidedBy(Column.orNull(a.decision().flatMap(Decision::by)));
    row.setDecidedAt(a.decision().map(d -> d.at().toEpochMilli()).orElse(0L));
    row.setDecidedWhy(Column.orNull(a.decision().map(Decision::reason)));
    row.setJoinedHow(Column.orNull(a.place().map(Place::name)));
    row.setMemberKey(Column.orNull(a.member()));
    row.save();
  }

  private static Application application(AoApplication row) {
    Optional<Decision> decision =
        row.getDecidedAt() == 0
            ? Optional.empty()
            : Optional.of(
                new Decision(
                    Column.optional(row.getDecidedBy()),
                    Instant.ofEpochMilli(row.getDecidedAt()),
                    Column.text(row.getDecidedWhy())));
    return new Application(
        publicId(row),
        row.getApplicant(),
        Instant.ofEpochMilli(row.getSentAt()),
        joining(row),
        State.valueOf(row.getProgress()),
        decision,
        Column.optional(row.getJoinedHow()).map(Place::valueOf),
        Column.optional(row.getMemberKey()));
  }

  private static String publicId(AoApplication row) {
    return Column.optional(row.getPublicId()).orElseGet(() -> Ids.of(row));
  }

  private static Joining joining(AoApplication row) {
    return new Joining(
        Column.text(row.getOrganisation()),
        row.getCountry(),
        new TreeSet<>(Fields.split(Column.text(row.getServices()))),
        SizeBand.valueOf(row.getSizeBand()),
        row.getContact(),
        Column.text(row.getLetter()),
        Intake.valueOf(row.getIntake()),
        row.getDeveloped() == 1);
  }
}
