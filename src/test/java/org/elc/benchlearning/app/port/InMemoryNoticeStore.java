package org.elc.benchlearning.app.port;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;

/** Notices in a map. */
public final class InMemoryNoticeStore implements NoticeStore {
  private final TreeMap<Integer, Announced> notices = new TreeMap<>();
  private final Set<String> once = new HashSet<>();
  private final Set<String> dealt = new HashSet<>();
  private final Clock clock;
  private int last;

  public InMemoryNoticeStore(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void announce(List<Notice> announced) {
    announced.forEach(this::add);
  }

  private void add(Notice n) {
    if (n.once().map(once::add).orElse(true)) {
      last++;
      Notice stored =
          new Notice(n.kind(), n.audience(), n.about(), n.details(), n.by(), Optional.empty());
      Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      notices.put(last, new Announced(Integer.toString(last), at, stored));
    }
  }

  /** Everything that was announced, for tests of those who announce. */
  public synchronized List<Notice> announced() {
    return notices.values().stream().map(Announced::notice).toList();
  }

  @Override
  public synchronized List<Announced> waiting(int most) {
    return notices.values().stream().filter(a -> !dealt.contains(a.id())).limit(most).toList();
  }

  @Override
  public synchronized boolean take(String id) {
    return notices.values().stream().anyMatch(a -> a.id().equals(id)) && dealt.add(id);
  }

  @Override
  public synchronized Map<String, Announced> find(Collection<String> ids) {
    Map<String, Announced> found = new HashMap<>();
    notices.values().stream().filter(a -> ids.contains(a.id())).forEach(a -> found.put(a.id(), a));
    return found;
  }

  @Override
  public synchronized void forgetPerson(String userKey) {
    notices.values().removeIf(a -> a.notice().audience().equals(Audience.person(userKey)));
    notices.replaceAll(
        (id, a) ->
            a.notice().by().equals(Optional.of(userKey))
                ? new Announced(a.id(), a.at(), a.notice().by(Optional.empty()))
                : a);
  }

  @Override
  public synchronized Set<String> known(Collection<String> onceKeys) {
    Set<String> found = new HashSet<>(onceKeys);
    found.retainAll(once);
    return found;
  }

  @Override
  public synchronized List<String> removeBefore(Instant moment) {
    List<String> old =
        notices.values().stream()
            .filter(a -> a.at().isBefore(moment) && dealt.contains(a.id()))
            .map(Announced::id)
            .toList();
    notices.values().removeIf(a -> old.contains(a.id()));
    return old;
  }
}
