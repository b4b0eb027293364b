package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.NoticeStore;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.Notice.Detail;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;

/** Notices, a row each; the row's number is the id. */
public final class AoNoticeStore implements NoticeStore {
  private static final String WAITING = "WAITING";
  private static final String DEALT = "DEALT";

  /** Rows that one statement removes: a long transaction would hold up those who announce. */
  private static final int REMOVED_AT_ONCE = 1000;

  private final ActiveObjects ao;
  private final Table<AoNotice> notices;
  private final Clock clock;

  public AoNoticeStore(ActiveObjects ao, Clock clock) {
    this.ao = Objects.requireNonNull(ao);
    this.notices = new Table<>(ao, AoNotice.class);
    this.clock = Objects.requireNonNull(clock);
  }

  @Override
  public void announce(List<Notice> announced) {
    ao.executeInTransaction(
        () -> {
          Set<String> known =
              known(announced.stream().flatMap(notice -> notice.once().stream()).toList());
          Map<String, Row> rows = new LinkedHashMap<>();
          for (Notice notice : announced) {
            String key = notice.once().orElseGet(() -> UUID.randomUUID().toString());
            if (!known.contains(key)) {
              rows.putIfAbsent(key, row(key, notice));
            }
          }
          notices.insert(rows.values().stream().map(Row::columns).toList());
          return true;
        });
  }

  private Row row(String key, Notice notice) {
    return new Row()
        .with(AoNotice.ONCE_KEY, key)
        .with(AoNotice.NOTICE_KIND, notice.kind())
        .with(AoNotice.AUDIENCE_KIND, notice.audience().kind())
        .with(AoNotice.AUDIENCE_KEY, notice.audience().key())
        .with(AoNotice.ROUND_KEY, notice.about().round())
        .with(AoNotice.ENTRY, notice.about().participant().map(ParticipantId::key))
        .with(AoNotice.INDICATOR, notice.about().indicator())
        .with(AoNotice.DETAILS, packed(notice.details()))
        .with(AoNotice.DONE_BY, notice.by())
        .with(AoNotice.ANNOUNCED_AT, clock.millis())
        .with(AoNotice.PROGRESS, WAITING)
        .with(AoNotice.CLAIMS, 0);
  }

  @Override
  public List<Announced> waiting(int most) {
    List<Announced> found = new ArrayList<>();
    for (AoNotice row :
        ao.find(
            AoNotice.class,
            Query.select().where(AoNotice.PROGRESS + " = ?", WAITING).order("ID").limit(most))) {
      found.add(announced(row));
    }
    return found;
  }

  @Override
  public boolean take(String id) {
    return ao.executeInTransaction(
        () -> {
          Optional<AoNotice> found = Ids.row(ao, AoNotice.class, id);
          if (found.isEmpty()) {
            return false;
          }
          AoNotice row = found.get();
          row.setClaims(row.getClaims() + 1);
          row.save();
          // Read again now that the row is held: what another node has committed shows.
          if (!progress(row.getID()).equals(WAITING)) {
            return false;
          }
          row.setProgress(DEALT);
          row.save();
          return true;
        });
  }

  private String progress(int id) {
    List<String> found = new ArrayList<>();
    Query query = Query.select("ID, " + AoNotice.PROGRESS).where("ID = ?", id);
    notices.each(query, row -> found.add(row.getProgress()));
    return found.isEmpty() ? "" : found.get(0);
  }

  @Override
  public Map<String, Announced> find(Collection<String> ids) {
    Map<String, Announced> found = new HashMap<>();
    Ids.each(ao, AoNotice.class, ids, row -> found.put(Ids.of(row), announced(row)));
    return found;
  }

  @Override
  public Set<String> known(Collection<String> onceKeys) {
    Set<String> found = new HashSet<>();
    notices.each(AoNotice.ONCE_KEY, onceKeys, row -> found.add(row.getOnceKey()));
    return found;
  }

  @Override
  public void forgetPerson(String userKey) {
    ao.executeInTransaction(
        () -> {
          for (AoNotice row : notices.some(AoNotice.DONE_BY, List.of(userKey))) {
            row.setDoneBy(Column.orNull(""));
            row.save();
          }
          ao.deleteWithSQL(
              AoNotice.class,
              AoNotice.AUDIENCE_KIND + " = ? AND " + AoNotice.AUDIENCE_KEY + " = ?",
              Audience.Kind.PERSON.name(),
              userKey);
          return true;
        });
  }

  @Override
  public List<String> removeBefore(Instant moment) {
    return ao.executeInTransaction(
        () -> {
          List<String> old = new ArrayList<>();
          for (AoNotice row :
              ao.find(
                  AoNotice.class,
                  Query.select()
                      .where(
                          AoNotice.ANNOUNCED_AT + " < ? AND " + AoNotice.PROGRESS + " = ?",
                          moment.toEpochMilli(),
                          DEALT)
                      .order("ID")
                      .limit(REMOVED_AT_ONCE))) {
            old.add(Ids.of(row));
          }
          Ids.delete(ao, AoNotice.class, old);
          return old;
        });
  }

  private static Announced announced(AoNotice row) {
    return new Announced(
        Ids.of(row),
        Instant.ofEpochMilli(row.getAnnouncedAt()),
        new Notice(
            NoticeKind.valueOf(row.getNoticeKind()),
            new Audience(
                Audience.Kind.valueOf(row.getAudienceKind()), Column.text(row.getAudienceKey())),
            new About(
                Column.optional(row.getRoundKey()),
                Column.optional(row.getEntry()).map(ParticipantId::parse),
                Column.optional(row.getIndicator())),
            unpacked(Column.text(row.getDetails())),
            Column.optional(row.getDoneBy()),
            Optional.empty()));
  }

  private static String packed(Map<Detail, String> details) {
    List<String> fields = new ArrayList<>();
    details.forEach(
        (detail, text) -> {
          fields.add(detail.name());
          fields.add(text);
        });
    return Fields.join(fields);
  }

  private static Map<Detail, String> unpacked(String line) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    Iterator<String> fields = Fields.split(line).iterator();
    while (fields.hasNext()) {
      details.put(Detail.valueOf(fields.next()), fields.next());
    }
    return details;
  }
}
