package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An organisation of the network. With units, each unit reports on its own; without, the member
 * reports as a whole: never both.
 *
 * @param key natural key, {@code [a-z0-9-]}
 * @param name what people call it
 * @param country ISO 3166-1 alpha-2, upper case
 * @param services its service types
 * @param sizeBand by persons served
 * @param certificates in any order
 * @param units those that report on their own
 * @param admitted when it became a candidate or member
 * @param left when it left, if it did
 * @param space its wiki space, if one is linked
 */
public record Member(
    String key,
    String name,
    String country,
    SortedSet<String> services,
    SizeBand sizeBand,
    List<Certificate> certificates,
    List<Unit> units,
    LocalDate admitted,
    Optional<LocalDate> left,
    Optional<SpaceLink> space) {
  public Member {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(country);
    Objects.requireNonNull(sizeBand);
    Objects.requireNonNull(admitted);
    Objects.requireNonNull(left);
    Objects.requireNonNull(space);
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
    certificates = List.copyOf(certificates);
    units = List.copyOf(units);
  }

  public MemberHead head() {
    return new MemberHead(key, name, country, services);
  }

  /**
   * Status on a day: left, else by a valid certificate (a certificate before a recognition), else
   * candidate until the agreed time after admission, else lapsed. The day on which that time is
   * over is the first lapsed day.
   */
  public MemberStatus status(LocalDate day, MembershipTerms terms) {
    if (left.isPresent() && !day.isBefore(left.get())) {
      return MemberStatus.LEFT;
    }
    Optional<Certificate> valid = certificate(day);
    if (valid.isPresent()) {
      return valid.get().level() == CertificateLevel.STAIRWAY
          ? MemberStatus.RECOGNISED
          : MemberStatus.CERTIFIED;
    }
    return day.isBefore(terms.candidateUntil(admitted))
        ? MemberStatus.CANDIDATE
        : MemberStatus.LAPSED;
  }

  /**
   * The certificate that counts on a day: a certificate before a recognition, then the one that
   * runs longest.
   */
  public Optional<Certificate> certificate(LocalDate day) {
    return certificates.stream()
        .filter(c -> c.isValidOn(day))
        .max(
            Comparator.comparing((Certificate c) -> c.level() != CertificateLevel.STAIRWAY)
                .thenComparing(Certificate::to));
  }

  public Member withCertificates(List<Certificate> next) {
    return new Member(key, name, country, services, sizeBand, next, units, admitted, left, space);
  }

  public Member withUnits(List<Unit> next) {
    return new Member(
        key, name, country, services, sizeBand, certificates, next, admitted, left, space);
  }

  public Member withAdmitted(LocalDate next) {
    return new Member(
        key, name, country, services, sizeBand, certificates, units, next, left, space);
  }

  public Member withLeft(Optional<LocalDate> next) {
    return new Member(
        key, name, country, services, sizeBand, certificates, units, admitted, next, space);
  }

  public Member withSpace(Optional<SpaceLink> next) {
    return new Member(
        key, name, country, services, sizeBand, certificates, units, admitted, left, next);
  }

  public Optional<Unit> unit(String unitKey) {
    return units.stream().filter(u -> u.key().equals(unitKey)).findFirst();
  }
}
