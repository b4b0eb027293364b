package org.elc.benchlearning.core.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Builds a member for a test: a medium Norwegian candidate with elderly care. */
public final class AMember {
  private final String key;
  private String name;
  private String country = "NO";
  private final List<Unit> units = new ArrayList<>();
  private final List<Certificate> certificates = new ArrayList<>();
  private LocalDate admitted = LocalDate.of(2024, 1, 1);
  private Optional<LocalDate> left = Optional.empty();
  private Optional<String> space = Optional.empty();

  private AMember(String key) {
    this.key = key;
    this.name = "Member " + key;
  }

  public static AMember called(String key) {
    return new AMember(key);
  }

  public AMember named(String what) {
    name = what;
    return this;
  }

  public AMember in(String code) {
    country = code;
    return this;
  }

  public AMember unit(String unitKey) {
    units.add(new Unit(unitKey, "Unit " + unitKey, new TreeSet<>()));
    return this;
  }

  public AMember admitted(String day) {
    admitted = LocalDate.parse(day);
    return this;
  }

  public AMember left(String day) {
    left = Optional.of(LocalDate.parse(day));
    return this;
  }

  public AMember certificate(CertificateLevel level, String from, String to) {
    certificates.add(new Certificate(level, "", "", LocalDate.parse(from), LocalDate.parse(to)));
    return this;
  }

  public AMember space(String spaceKey) {
    space = Optional.of(spaceKey);
    return this;
  }

  public Member build() {
    return new Member(
        key,
        name,
        country,
        new TreeSet<>(List.of("elderly-care")),
        SizeBand.M,
        certificates,
        units,
        admitted,
        left,
        space.map(key -> new SpaceLink(key, Optional.empty())));
  }
}
