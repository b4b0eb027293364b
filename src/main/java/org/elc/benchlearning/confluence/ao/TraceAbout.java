package org.elc.benchlearning.confluence.ao;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elc.benchlearning.app.port.TraceStore.Kind;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.elc.benchlearning.app.port.TraceStore.Trace;

/** What is told of a row; absent texts are left out. */
final class TraceAbout {
  private final Map<String, String> texts = new TreeMap<>();
  private final NavigableSet<Subject> subjects = new TreeSet<>();
  private Optional<Instant> moment = Optional.empty();

  TraceAbout with(String column, String text) {
    if (!Column.text(text).isEmpty()) {
      texts.put(column, text);
    }
    return this;
  }

  TraceAbout onRound(String column, String key) {
    return on(column, Kind.ROUND, key);
  }

  TraceAbout onMember(String column, String key) {
    return on(column, Kind.MEMBER, key);
  }

  TraceAbout on(String column, Kind kind, String key) {
    if (!Column.text(key).isEmpty()) {
      subjects.add(new Subject(kind, key));
    }
    return with(column, key);
  }

  /** The same of a participant's natural key: its round and its own key, with a bar between. */
  TraceAbout onParticipant(String column, String naturalKey) {
    if (!Column.text(naturalKey).isEmpty()) {
      String[] keys = naturalKey.split("\\|", 2);
      subjects.add(new Subject(Kind.ROUND, keys[0]));
      Stream.of(keys).skip(1).forEach(key -> subjects.add(new Subject(Kind.MEMBER, key)));
    }
    return with(column, naturalKey);
  }

  TraceAbout at(String column, long millis) {
    if (millis == 0) {
      return this;
    }
    Instant then = Instant.ofEpochMilli(millis);
    moment = Optional.of(then);
    return with(column, then.toString());
  }

  /** A trace of somebody as that. */
  Trace as(Role role) {
    return new Trace(role, texts, subjects, moment);
  }
}
