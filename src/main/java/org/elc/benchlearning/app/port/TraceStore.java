package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Knows where a person's key stands in what the app keeps. */
public interface TraceStore {
  /** As what a person is named. */
  enum Role {
    MEMBERS_PERSON,
    APPLICANT,
    CONTACT_OF_APPLICATION,
    DECIDED_APPLICATION,
    GAVE_CONSENT,
    CHANGED_FIGURE,
    SUBMITTED_FIGURES,
    ASKED_CORRECTION,
    DECIDED_CORRECTION,
    PROPOSED,
    ENDED_PROPOSAL,
    DID_AUDITED,
    AUDITED_ABOUT,
    ANNOUNCED,
    TOLD,
    NOTIFIED,
    WISHES
  }

  /** What a key in a row leads to. */
  enum Kind {
    ROUND,
    /** A member, or a unit of it with the member's key and a slash before its own. */
    MEMBER,
    /** What an applicant calls its organisation: no key. */
    ORGANISATION
  }

  /** Something that a row is about. */
  record Subject(Kind kind, String key) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::kind).thenComparing(Subject::key);

    public Subject {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(key);
    }

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A row that names the person.
   *
   * @param about what the row is about, by the names of its columns: keys, times and the person's
   *     own words; never a figure
   * @param subjects what the row is about
   * @param at when it came to be, where the row says so
   */
  record Trace(
      Role role, Map<String, String> about, SortedSet<Subject> subjects, Optional<Instant> at) {
    public Trace {
      Objects.requireNonNull(role);
      about = Collections.unmodifiableMap(new TreeMap<>(about));
      subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
      Objects.requireNonNull(at);
    }
  }

  /** All of a person's traces, those of one role together. */
  List<Trace> of(String userKey);

  /**
   * Removes what is the person's own, and puts a token where what the person did has to stay. The
   * audit trail and the notices are not touched: their stores do that themselves.
   *
   * @return the token, which is new and leads back to nobody
   */
  String erase(String userKey);
}
