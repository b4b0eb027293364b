package org.elc.preview.sample.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented member.
 *
 * @param services the first is the main one and gives the name
 * @param size one of the product's size bands
 * @param units those that report on their own; none for most members
 * @param left when it left the network, if it did
 */
public record SampleMember(
    String key,
    String name,
    Country country,
    List<String> services,
    String size,
    List<SampleCertificate> certificates,
    List<SampleUnit> units,
    LocalDate admitted,
    Optional<LocalDate> left) {
  public SampleMember {
    services = List.copyOf(services);
    certificates = List.copyOf(certificates);
    units = List.copyOf(units);
  }

  /** A certificate or recognition of it. */
  public record SampleCertificate(
      String level, String edition, String number, LocalDate from, LocalDate to) {}

  /** A part of it that reports on its own. */
  public record SampleUnit(String key, String name, String service) {}

  SampleMember without(Optional<LocalDate> leaving) {
    return new SampleMember(
        key, name, country, services, size, certificates, units, admitted, leaving);
  }
}
