package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.DeliveryStore;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Delivery.Mail;
import org.elc.benchlearning.core.notice.Timing;

/** Deliveries, a row each; the row's number is the id. */
public final class AoDeliveryStore implements DeliveryStore {
  private final ActiveObjects ao;
  private final Table<AoDelivery> deliveries;

  public AoDeliveryStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.deliveries = new Table<>(ao, AoDelivery.class);
  }

  @Override
  public void add(Collection<Delivery> added) {
    ao.executeInTransaction(
        () -> {
          Map<String, Delivery> wanted = new TreeMap<>();
          added.forEach(d -> wanted.put(NaturalKey.delivery(d.notice(), d.userKey()), d));
          deliveries.each(
              AoDelivery.NATURAL_KEY, wanted.keySet(), row -> wanted.remove(row.getNaturalKey()));
          List<Map<String, Object>> rows = new ArrayList<>();
          wanted.forEach((key, delivery) -> rows.add(row(key, delivery).columns()));
          deliveries.insert(rows);
          return true;
        });
  }

  private static Row row(String key, Delivery d) {
    return new Row()
        .with(AoDelivery.NATURAL_KEY, key)
        .with(AoDelivery.NOTICE_NUMBER, Integer.parseInt(d.notice()))
        .with(AoDelivery.USER_KEY, d.userKey())
        .with(AoDelivery.TIMING, d.timing())
        .with(AoDelivery.MAIL, d.mail())
        .with(AoDelivery.DUE_AT, d.due().toEpochMilli())
        .with(AoDelivery.CLAIMED_AT, 0L)
        .with(AoDelivery.ATTEMPTS, d.attempts())
        .with(AoDelivery.PROBLEM, d.problem())
        .with(AoDelivery.HAS_READ, d.isRead() ? 1 : 0)
        .with(AoDelivery.CLAIMS, 0);
  }

  @Override
  public List<Delivery> due(Instant now, int most) {
    return found(
        Query.select()
            .where(
                AoDelivery.MAIL + " = ? AND " + AoDelivery.DUE_AT + " <= ?",
                Mail.WAITING.name(),
                now.toEpochMilli())
            .order(AoDelivery.DUE_AT + ", " + AoDelivery.USER_KEY + ", ID")
            .limit(most));
  }

  @Override
  public List<Delivery> digest(String userKey, Instant now) {
    return found(
        Query.select()
            .where(
                String.join(
                    " AND ",
                    AoDelivery.USER_KEY + " = ?",
                    AoDelivery.MAIL + " = ?",
                    AoDelivery.TIMING + " = ?",
                    AoDelivery.DUE_AT + " <= ?"),
                userKey,
                Mail.WAITING.name(),
                Timing.DAILY.name(),
                now.toEpochMilli())
            .order("ID"));
  }

  @Override
  public boolean claim(Collection<String> ids, Instant now) {
    return ao.executeInTransaction(
        () -> {
          List<AoDelivery> rows = held(ids);
          boolean isFree =
              rows.size() == ids.size() && states(ids).equals(Set.of(Mail.WAITING.name()));
          if (isFree) {
            for (AoDelivery row : rows) {
              row.setMail(Mail.CLAIMED.name());
              row.setClaimedAt(now.toEpochMilli());
              row.save();
            }
          }
          return isFree;
        });
  }

  /** Rows that nobody else can change until the transaction ends, locked in their order. */
  private List<AoDelivery> held(Collection<String> ids) {
    Map<Integer, AoDelivery> rows = new TreeMap<>();
    Ids.each(ao, AoDelivery.class, ids, row -> rows.put(row.getID(), row));
    for (AoDelivery row : rows.values()) {
      row.setClaims(row.getClaims() + 1);
      row.save();
    }
    return List.copyOf(rows.values());
  }

  /** As they are now that the rows are held: what another node has committed shows. */
  private Set<String> states(Collection<String> ids) {
    Set<String> states = new HashSet<>();
    Ids.stream(ao, AoDelivery.class, AoDelivery.MAIL, ids, row -> states.add(row.getMail()));
    return states;
  }

  @Override
  public List<Delivery> interrupted(Instant before) {
    return found(
        Query.select()
            .where(
                AoDelivery.MAIL + " = ? AND " + AoDelivery.CLAIMED_AT + " < ?",
                Mail.CLAIMED.name(),
                before.toEpochMilli())
            .order("ID"));
  }

  @Override
  public void settle(Mail from, Collection<Delivery> settled) {
    ao.executeInTransaction(
        () -> {
          Map<String, Delivery> wanted = new TreeMap<>();
          settled.forEach(d -> wanted.put(d.id(), d));
          List<AoDelivery> rows = held(wanted.keySet());
          Set<Integer> fit = new HashSet<>();
          Ids.stream(
              ao,
              AoDelivery.class,
              AoDelivery.MAIL,
              wanted.keySet(),
              row -> {
                if (row.getMail().equals(from.name())) {
                  fit.add(row.getID());
                }
              });
          rows.stream()
              .filter(row -> fit.contains(row.getID()))
              .forEach(row -> update(row, Objects.requireNonNull(wanted.get(Ids.of(row)))));
          return true;
        });
  }

  private static void update(AoDelivery row, Delivery d) {
    row.setMail(d.mail().name());
    row.setDueAt(d.due().toEpochMilli());
    row.setAttempts(d.attempts());
    row.setProblem(Column.orNull(d.problem()));
    row.save();
  }

  @Override
  public List<Delivery> of(String userKey, int most) {
    return found(
        Query.select().where(AoDelivery.USER_KEY + " = ?", userKey).order("ID DESC").limit(most));
  }

  @Override
  public void read(String userKey, Collection<String> ids) {
    ao.executeInTransaction(
        () -> {
          Ids.each(
              ao,
              AoDelivery.class,
              ids,
              row -> {
                if (row.getUserKey().equals(userKey) && row.getHasRead() == 0) {
                  row.setHasRead(1);
                  row.save();
                }
              });
          return true;
        });
  }

  @Override
  public int count(Mail mail) {
    return ao.count(AoDelivery.class, AoDelivery.MAIL + " = ?", mail.name());
  }

  @Override
  public void forgetPerson(String userKey) {
    ao.executeInTransaction(
        () -> {
          deliveries.delete(AoDelivery.USER_KEY, List.of(userKey));
          return true;
        });
  }

  @Override
  public void removeOf(Collection<String> notices) {
    ao.executeInTransaction(
        () -> {
          Ids.deleteBy(ao, AoDelivery.class, AoDelivery.NOTICE_NUMBER, notices);
          return true;
        });
  }

  private List<Delivery> found(Query query) {
    List<Delivery> found = new ArrayList<>();
    for (AoDelivery row : ao.find(AoDelivery.class, query)) {
      found.add(delivery(row));
    }
    return found;
  }

  private static Delivery delivery(AoDelivery row) {
    return new Delivery(
        Ids.of(row),
        Integer.toString(row.getNoticeNumber()),
        row.getUserKey(),
        Timing.valueOf(row.getTiming()),
        Mail.valueOf(row.getMail()),
        Instant.ofEpochMilli(row.getDueAt()),
        row.getAttempts(),
        Column.text(row.getProblem()),
        row.getHasRead() == 1);
  }
}
