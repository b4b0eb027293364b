package org.elc.preview.host.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.HostComponents;

/** The product's audit log: keeps the newest entries of this node until it stops. */
public final class AuditLog implements AuditService {
  private static final int KEPT = 500;

  private final HostComponents components;
  private final Clock clock;
  private final Deque<Entry> entries = new ArrayDeque<>();

  public AuditLog(HostComponents components, Clock clock) {
    this.components = Objects.requireNonNull(components);
    this.clock = Objects.requireNonNull(clock);
  }

  /** An entry; the product finds out by itself who is asking. */
  public record Entry(Instant at, String author, AuditEvent event) {}

  @Override
  public synchronized void audit(AuditEvent event) {
    String author = components.get(Accounts.class).current().map(Account::name).orElse("System");
    entries.addFirst(new Entry(clock.instant(), author, Objects.requireNonNull(event)));
    if (entries.size() > KEPT) {
      entries.removeLast();
    }
  }

  /** The newest first. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }
}
