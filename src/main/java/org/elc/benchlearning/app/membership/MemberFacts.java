package org.elc.benchlearning.app.membership;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;

/**
 * The facts that a member's status follows from, one by one: its certificates, and that it leaves.
 * Kept by the coordinator of its country and the office.
 */
public final class MemberFacts {
  private static final int LONGEST = 60;

  private final MemberStore members;
  private final StatusTurns turns;
  private final MemberLock lock;
  private final MembershipNews news;

  public MemberFacts(MemberStore members, StatusTurns turns, MemberLock lock, MembershipNews news) {
    this.members = Objects.requireNonNull(members);
    this.turns = Objects.requireNonNull(turns);
    this.lock = Objects.requireNonNull(lock);
    this.news = Objects.requireNonNull(news);
  }

  /** A certificate as somebody typed it; days are ISO dates. */
  public record CertificateInput(
      String level, String edition, String number, String from, String to) {}

  /** Adds a certificate, or puts it in the place of the one of that level and first day. */
  public Member certify(Actor actor, String memberKey, CertificateInput input) {
    return change(
        actor,
        memberKey,
        member -> {
          Certificate added = read(input);
          Optional<Certificate> before = find(member, added.level(), added.from());
          List<Certificate> certificates = new ArrayList<>(member.certificates());
          before.ifPresent(certificates::remove);
          certificates.add(added);
          certificates.sort(Comparator.comparing(Certificate::from));
          note(actor, member, words(before), words(Optional.of(added)));
          return member.withCertificates(certificates);
        });
  }

  /** Takes away a certificate that was entered by mistake, or was withdrawn. */
  public Member uncertify(Actor actor, String memberKey, String level, String from) {
    Optional<CertificateLevel> named = level(level);
    Optional<LocalDate> day = day(from);
    return change(
        actor,
        memberKey,
        member -> {
          if (named.isEmpty() || day.isEmpty()) {
            throw new Invalid(Problem.of("joining-choice").inField("level"));
          }
          Certificate gone =
              named.flatMap(l -> day.flatMap(d -> find(member, l, d))).orElseThrow(NotFound::new);
          List<Certificate> certificates = new ArrayList<>(member.certificates());
          certificates.remove(gone);
          note(actor, member, words(Optional.of(gone)), "");
          return member.withCertificates(certificates);
        });
  }

  /**
   * Says on which day the member leaves, the first one outside; an empty day takes that back. From
   * that day on it is named nowhere, and its consents are gone.
   */
  public Member leave(Actor actor, String memberKey, String dayText, String reason) {
    return change(
        actor,
        memberKey,
        member -> {
          String why = Reason.of(reason);
          Optional<LocalDate> day = day(dayText);
          if (day.isEmpty() && !dayText.isBlank()) {
            throw new Invalid(Problem.of("member-day").inField("left"));
          }
          if (day.filter(d -> d.isBefore(member.admitted())).isPresent()) {
            throw new Invalid(
                Problem.of("csv-left-before-admitted", day.get(), member.admitted())
                    .inField("left"));
          }
          Member next = member.withLeft(day);
          news.leaves(actor, member, day, why);
          return next;
        });
  }

  private Member change(Actor actor, String key, UnaryOperator<Member> by) {
    return lock.changing(
        () -> {
          Member member =
              members
                  .find(key)
                  .filter(m -> Rights.readsFigures(actor, m))
                  .orElseThrow(NotFound::new);
          if (!Rights.supervises(actor, member)) {
            throw new NotAllowed(Problem.of("member-supervisors-only"));
          }
          Member next = by.apply(member);
          members.save(List.of(next));
          turns.changed(member, next);
          return next;
        });
  }

  private void note(Actor actor, Member member, String before, String after) {
    if (!before.equals(after)) {
      news.logbook()
          .note(
              actor,
              AuditKind.CERTIFICATE_CHANGED,
              Subject.of(member),
              Change.of("certificate", before, after),
              "");
    }
  }

  private static String words(Optional<Certificate> certificate) {
    return certificate
        .map(
            c ->
                String.join(
                    " ",
                    c.level().name(),
                    c.edition(),
                    c.number(),
                    c.from().toString(),
                    c.to().toString()))
        .orElse("");
  }

  private static Optional<Certificate> find(Member member, CertificateLevel level, LocalDate from) {
    return member.certificates().stream()
        .filter(c -> c.level() == level && c.from().equals(from))
        .findFirst();
  }

  private static Certificate read(CertificateInput input) {
    List<Problem> problems = new ArrayList<>();
    Optional<CertificateLevel> level = level(input.level());
    Optional<LocalDate> from = day(input.from());
    Optional<LocalDate> to = day(input.to());
    if (level.isEmpty()) {
      problems.add(Problem.of("joining-choice").inField("level"));
    }
    if (from.isEmpty()) {
      problems.add(Problem.of("member-day").inField("from"));
    }
    if (to.isEmpty()) {
      problems.add(Problem.of("member-day").inField("to"));
    }
    if (from.isPresent() && to.filter(t -> t.isBefore(from.get())).isPresent()) {
      problems.add(Problem.of("csv-certificate-dates", to.get(), from.get()).inField("to"));
    }
    String edition = text(input.edition(), "edition", problems);
    String number = text(input.number(), "number", problems);
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return new Certificate(
        level.orElseThrow(), edition, number, from.orElseThrow(), to.orElseThrow());
  }

  private static String text(String typed, String field, List<Problem> problems) {
    String text = typed.strip();
    if (text.length() > LONGEST) {
      problems.add(Problem.of("joining-too-long", LONGEST, text.length()).inField(field));
    } else if (InputText.isUnstorable(text)) {
      problems.add(Problem.of("text-control-character").inField(field));
    }
    return text;
  }

  private static Optional<CertificateLevel> level(String typed) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(CertificateLevel.values())
        .filter(l -> l.name().equals(wanted))
        .findFirst();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
