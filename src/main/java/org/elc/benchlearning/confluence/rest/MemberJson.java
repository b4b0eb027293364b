package org.elc.benchlearning.confluence.rest;

import java.util.List;
import java.util.Locale;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.Unit;

/**
 * A member's record; absent dates and spaces are null.
 *
 * @param status derived from the dates, as of today
 */
@SuppressWarnings("NullAway") // null is what JSON says for "none"
public record MemberJson(
    String key,
    String name,
    String country,
    List<String> services,
    String sizeBand,
    String status,
    List<CertificateJson> certificates,
    List<UnitJson> units,
    String admitted,
    String left,
    String space) {

  /** A certificate or recognition; dates are ISO, both days included. */
  public record CertificateJson(
      String level, String edition, String number, String from, String to) {
    static CertificateJson of(Certificate c) {
      return new CertificateJson(
          c.level().name(), c.edition(), c.number(), c.from().toString(), c.to().toString());
    }
  }

  /** A part that reports on its own; no services of its own means the member's. */
  public record UnitJson(String key, String name, List<String> services) {
    static UnitJson of(Unit unit) {
      return new UnitJson(unit.key(), unit.name(), List.copyOf(unit.services()));
    }
  }

  static MemberJson of(Member member, MemberStatus status) {
    return new MemberJson(
        member.key(),
        member.name(),
        member.country(),
        List.copyOf(member.services()),
        member.sizeBand().name(),
        status.name(),
        member.certificates().stream().map(CertificateJson::of).toList(),
        member.units().stream().map(UnitJson::of).toList(),
        member.admitted().toString(),
        member.left().map(Object::toString).orElse(null),
        member.space().map(link -> shownSpace(link.key())).orElse(null));
  }

  /** Spaces have keys in capitals; those of people are people's names. */
  private static String shownSpace(String key) {
    return key.startsWith("~") ? key : key.toUpperCase(Locale.ROOT);
  }
}
