package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.core.entry.Figure;
import org.junit.Test;

public class WikiAuditLogTest {
  private static final Subject SUBJECT = new Subject("", "no-1", "NO", "", Optional.of("kari"));

  private final List<AuditEvent> told = new ArrayList<>();
  private final Logbook logbook = logbook(List.of(told::add));

  private static Logbook logbook(List<AuditService> services) {
    return new Logbook(
        new DirectTransactions(),
        new InMemoryAuditTrail(),
        Clock.systemUTC(),
        new WikiAuditLog(
            type ->
                services.stream()
                    .filter(s -> type.equals(AuditService.class.getName()))
                    .map(s -> (Object) s)
                    .findFirst()));
  }

  private void assign() {
    assign(logbook);
  }

  private static void assign(Logbook into) {
    into.note(
        Acting.OFFICE, AuditKind.PERSON_ASSIGNED, SUBJECT, Change.of("role", "", "EDITOR"), "");
  }

  @Test
  public void aRightIsToldWhenTheTransactionHasEnded() {
    List<Integer> during = new ArrayList<>();

    logbook.run(
        () ->
            logbook.run(
                () -> {
                  assign();
                  during.add(told.size());
                }));

    assertThat(during, contains(0));
    assertThat(told.get(0).getActionI18nKey(), is("elc.audit.kind.person-assigned"));
    assertThat(
        told.get(0).getExtraAttributes().stream().map(a -> a.getValue()).toList(),
        contains("no-1", "kari", "role", "EDITOR"));
  }

  @Test
  public void whatIsRolledBackIsNotTold() {
    assertThrows(
        IllegalStateException.class,
        () ->
            logbook.run(
                () -> {
                  assign();
                  throw new IllegalStateException();
                }));

    assertThat(told, is(empty()));
  }

  @Test
  public void figuresAreNeverTold() {
    Figure figure =
        new Figure(
            "A",
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TEN),
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    logbook.run(
        () ->
            logbook.note(
                Acting.OFFICE,
                AuditKind.FIGURE_SAVED,
                SUBJECT,
                Change.of(Figure.empty("A"), figure),
                ""));

    assertThat(told, is(empty()));
  }

  @Test
  public void aLogThatIsNotThereOrFailsStopsNothing() {
    Logbook nowhere = logbook(List.of());
    nowhere.run(() -> assign(nowhere));
    Logbook failing =
        logbook(
            List.of(
                event -> {
                  throw new IllegalStateException("full");
                }));

    failing.run(
        () ->
            failing.note(
                Acting.OFFICE, AuditKind.EXPORT_MADE, Subject.of("audit"), Change.NONE, ""));
  }
}
