package org.elc.benchlearning.app.port;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The audit trail in a list. Nobody reaches it from outside, so that no line is tampered with. */
public final class InMemoryAuditTrail implements AuditTrail {
  private static final Set<AuditKind> TELLING =
      EnumSet.of(
          AuditKind.FIGURE_SAVED,
          AuditKind.FIGURE_IMPORTED,
          AuditKind.CORRECTION_ASKED,
          AuditKind.CORRECTION_APPROVED,
          AuditKind.CORRECTION_REFUSED,
          AuditKind.PARTICIPANT_RETURNED);

  private final List<Line> lines = new ArrayList<>();

  @Override
  public synchronized void record(List<AuditEvent> events) {
    for (AuditEvent e : events) {
      // Stores keep milliseconds.
      lines.add(
          new Line(
              lines.size() + 1L,
              UUID.randomUUID().toString(),
              new AuditEvent(
                  e.at().truncatedTo(ChronoUnit.MILLIS),
                  e.who(),
                  e.kind(),
                  e.subject(),
                  e.change(),
                  e.why())));
    }
  }

  @Override
  public synchronized List<Line> newest(Filter filter, long before, int limit) {
    return lines.stream()
        .filter(line -> line.order() < before)
        .filter(line -> passes(filter, line.event()))
        .sorted(Comparator.comparing(Line::order).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized OptionalLong order(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).mapToLong(Line::order).findFirst();
  }

  /** Everything in the order of writing. */
  public synchronized List<AuditEvent> events() {
    return lines.stream().map(Line::event).toList();
  }

  private static boolean passes(Filter filter, AuditEvent e) {
    return filter.kinds().contains(e.kind())
        && filter.round().map(e.subject().round()::equals).orElse(true)
        && (filter.members().isEmpty() || filter.members().contains(e.subject().member()))
        && (filter.countries().isEmpty() || filter.countries().contains(e.subject().country()))
        && filter.from().map(at -> !e.at().isBefore(at)).orElse(true)
        && filter.until().map(e.at()::isBefore).orElse(true);
  }

  @Override
  public synchronized int anonymise(String userKey, String token) {
    int changed = 0;
    for (int i = 0; i < lines.size(); i++) {
      AuditEvent e = lines.get(i).event();
      Optional<String> key = Optional.of(userKey);
      boolean isWho = e.who().equals(key);
      boolean isPerson = e.subject().person().equals(key);
      Optional<String> erased = Optional.of("erased|" + token);
      AuditEvent.Subject s = e.subject();
      AuditEvent.Subject subject =
          isPerson
              ? new AuditEvent.Subject(s.round(), s.member(), s.country(), s.thing(), erased)
              : s;
      lines.set(
          i,
          new Line(
              lines.get(i).order(),
              lines.get(i).id(),
              new AuditEvent(
                  e.at(), isWho ? erased : e.who(), e.kind(), subject, e.change(), e.why())));
      changed += (isWho ? 1 : 0) + (isPerson ? 1 : 0);
    }
    return changed;
  }

  @Override
  public synchronized int forgetFigures(String round, String member) {
    int changed = 0;
    for (int i = 0; i < lines.size(); i++) {
      AuditEvent e = lines.get(i).event();
      boolean isMeant =
          TELLING.contains(e.kind())
              && e.subject().round().equals(round)
              && e.subject().member().equals(member)
              && !e.change().equals(AuditEvent.Change.NONE);
      if (isMeant) {
        AuditEvent forgotten =
            new AuditEvent(e.at(), e.who(), e.kind(), e.subject(), AuditEvent.Change.NONE, "");
        lines.set(i, new Line(lines.get(i).order(), lines.get(i).id(), forgotten));
        changed++;
      }
    }
    return changed;
  }

  @Override
  public List<String> tampered() {
    return List.of();
  }

  @Override
  public List<String> tampered(int newest) {
    return List.of();
  }
}
