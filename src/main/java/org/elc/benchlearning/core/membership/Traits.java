package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What makes a participant belong to peer groups.
 *
 * @param country ISO code
 * @param services service types; a participant with several belongs to several groups
 * @param sizeBand of its member
 * @param certificate the level held, if any
 */
public record Traits(
    String country,
    SortedSet<String> services,
    SizeBand sizeBand,
    Optional<CertificateLevel> certificate) {
  public Traits {
    Objects.requireNonNull(country);
    Objects.requireNonNull(sizeBand);
    Objects.requireNonNull(certificate);
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
  }

  /** Traits of a member on a day, or of one of its units, which may offer other services. */
  public static Traits of(Member member, Optional<Unit> unit, LocalDate day) {
    SortedSet<String> services =
        unit.map(Unit::services).filter(own -> !own.isEmpty()).orElse(member.services());
    return new Traits(
        member.country(),
        services,
        member.sizeBand(),
        member.certificate(day).map(Certificate::level));
  }
}
