package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail;

/** The audit trail; the order of its lines is that of the rows' numbers. */
public final class AoAuditTrail implements AuditTrail {
  private static final int MOST_REPORTED = 100;

  private final ActiveObjects ao;
  private final Table<AoAuditLine> lines;

  public AoAuditTrail(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.lines = new Table<>(ao, AoAuditLine.class);
  }

  @Override
  public void record(List<AuditEvent> events) {
    ao.executeInTransaction(
        () -> {
          lines.insert(AuditRows.rows(events));
          return true;
        });
  }

  @Override
  public List<Line> newest(Filter filter, long before, int limit) {
    if (filter.kinds().isEmpty()) {
      return List.of();
    }
    Where where = new Where();
    where.and("ID <= ?", AuditRows.row(before - 1));
    filter.round().ifPresent(key -> where.and(AoAuditLine.ROUND_KEY + " = ?", key));
    where.in(AoAuditLine.MEMBER_KEY, filter.members());
    where.in(AoAuditLine.COUNTRY, filter.countries());
    if (filter.kinds().size() < AuditKind.values().length) {
      where.in(AoAuditLine.EVENT_KIND, filter.kinds().stream().map(AuditKind::name).toList());
    }
    filter.from().ifPresent(at -> where.and(AoAuditLine.AT_TIME + " >= ?", at.toEpochMilli()));
    filter.until().ifPresent(at -> where.and(AoAuditLine.AT_TIME + " < ?", at.toEpochMilli()));
    if (where.isUnstorable()) {
      return List.of();
    }
    AoAuditLine[] rows =
        ao.find(
            AoAuditLine.class,
            Query.select().where(where.text(), where.args()).order("ID DESC").limit(limit + 1));
    return Stream.of(rows)
        .flatMap(row -> newestFirst(AuditRows.lines(row)))
        .filter(line -> line.order() < before)
        .limit(limit)
        .toList();
  }

  private static Stream<Line> newestFirst(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Line::order).reversed());
  }

  @Override
  public OptionalLong order(String id) {
    return AuditRows.Named.of(id).map(this::order).orElse(OptionalLong.empty());
  }

  private OptionalLong order(AuditRows.Named named) {
    Query query =
        Query.select()
            .where(
                AoAuditLine.AT_TIME + " = ? AND " + AoAuditLine.DIGEST + " = ?",
                named.atTime(),
                named.digest())
            .order("ID")
            .limit(1);
    return Stream.of(ao.find(AoAuditLine.class, query)).mapToLong(named::order).findFirst();
  }

  @Override
  public int anonymise(String userKey, String token) {
    String erased = AuditRows.ERASED + token;
    return ao.executeInTransaction(
        () -> {
          int changed = 0;
          for (AoAuditLine row : lines.some(AoAuditLine.WHO, List.of(userKey))) {
            row.setWho(erased);
            row.setWhoSalt(Column.orNull(""));
            row.save();
            changed++;
          }
          for (AoAuditLine row : lines.some(AoAuditLine.PERSON, List.of(userKey))) {
            row.setPerson(erased);
            row.setPersonSalt(Column.orNull(""));
            row.save();
            changed++;
          }
          return changed;
        });
  }

  @Override
  public int forgetFigures(String round, String member) {
    return ao.executeInTransaction(
        () -> {
          int changed = 0;
          for (AoAuditLine row : lines.some(AoAuditLine.MEMBER_KEY, List.of(member))) {
            boolean isMeant =
                Column.text(row.getRoundKey()).equals(round)
                    && AuditRows.tellsFigures(AuditKind.valueOf(row.getEventKind()))
                    && !AuditRows.isForgotten(row);
            if (isMeant) {
              row.setBeforeText(AuditRows.FORGOTTEN);
              row.setAfterText(Column.orNull(""));
              row.setReason(Column.orNull(""));
              row.setTextSalt(Column.orNull(""));
              row.save();
              changed++;
            }
          }
          return changed;
        });
  }

  @Override
  public List<String> tampered() {
    List<String> found = new ArrayList<>();
    lines.eachOfAll(row -> look(row, found));
    return found;
  }

  @Override
  public List<String> tampered(int newest) {
    List<String> found = new ArrayList<>();
    lines.eachOfNewest(newest, row -> look(row, found));
    return found;
  }

  private static void look(AoAuditLine row, List<String> found) {
    if (found.size() < MOST_REPORTED && !AuditRows.isAsWritten(row)) {
      found.add(AuditRows.id(row, 0));
    }
  }

  /** Conditions that all hold, with what they bind. */
  private static final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> args = new ArrayList<>();

    void and(String condition, Object value) {
      conditions.add(condition);
      args.add(value);
    }

    void in(String column, Collection<String> values) {
      if (!values.isEmpty()) {
        conditions.add(
            column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
        args.addAll(values);
      }
    }

    boolean isUnstorable() {
      return args.stream().anyMatch(a -> a instanceof String text && InputText.isUnstorable(text));
    }

    String text() {
      return String.join(" AND ", conditions);
    }

    Object[] args() {
      return args.toArray();
    }
  }
}
