package org.elc.benchlearning.app.membership;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.app.csv.Columns;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvRow;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.SizeBand;

/**
 * The {@code members} file. One row a member; a member with several certificates has a row for
 * each, equal in everything else. Certificates that the file does not name stay; units are in a
 * file of their own.
 */
final class MemberCsv {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  static final Columns COLUMNS =
      new Columns(
          List.of(
              "key",
              "name",
              "country",
              "services",
              "size_band",
              "status",
              "certificate_level",
              "certificate_number",
              "certificate_from",
              "certificate_to"),
          List.of("certificate_edition", "admitted", "left"));

  private final LocalDate today;
  private final Period candidatePeriod;

  /**
   * @param today on which a status in the file is compared with the derived one
   * @param candidatePeriod how long a candidate may stay one
   */
  MemberCsv(LocalDate today, Period candidatePeriod) {
    this.today = Objects.requireNonNull(today);
    this.candidatePeriod = Objects.requireNonNull(candidatePeriod);
  }

  /**
   * The members as they are after the import, in the order of the file; unusable rows are noted and
   * left out.
   */
  Map<String, Member> read(CsvTable table, Map<String, Member> stored) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (CsvRow row : table.rows()) {
      Optional<String> key = row.key("key");
      Optional<Certificate> certificate = certificate(row);
      Optional<Member> facts =
          key.flatMap(k -> facts(row, k, Optional.ofNullable(stored.get(k)), certificate));
      if (facts.isPresent()) {
        Member before = members.get(facts.get().key());
        if (before != null && !sameFacts(before, facts.get())) {
          row.refuse("csv-member-differs", "key");
        } else {
          Member base = before == null ? facts.get() : before;
          Member next = with(base, certificate);
          members.put(next.key(), next);
          checkStatus(row, next);
        }
      }
    }
    return members;
  }

  private static boolean sameFacts(Member a, Member b) {
    return a.name().equals(b.name())
        && a.country().equals(b.country())
        && a.services().equals(b.services())
        && a.sizeBand() == b.sizeBand();
  }

  private Optional<Member> facts(
      CsvRow row, String key, Optional<Member> stored, Optional<Certificate> certificate) {
    Optional<String> name = row.required("name", 200);
    Optional<String> country =
        row.required("country", 2)
            .map(c -> c.toUpperCase(Locale.ROOT))
            .flatMap(
                c -> COUNTRIES.contains(c) ? Optional.of(c) : row.refuse("csv-country", "country"));
    Optional<SortedSet<String>> services = services(row, "services");
    Optional<SizeBand> size =
        row.required("size_band", 2).flatMap(s -> row.choice("size_band", SizeBand.class));
    Optional<LocalDate> admitted = row.date("admitted");
    Optional<LocalDate> left = row.date("left");
    if (name.isEmpty() || country.isEmpty() || services.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    LocalDate since =
        admitted
            .or(() -> stored.map(Member::admitted))
            .or(() -> certificate.map(Certificate::from))
            .orElse(today);
    return Optional.of(
        new Member(
            key,
            name.get(),
            country.get(),
            services.get(),
            size.get(),
            stored.map(Member::certificates).orElse(List.of()),
            stored.map(Member::units).orElse(List.of()),
            since,
            left.or(() -> stored.flatMap(Member::left)),
            stored.flatMap(Member::spaceKey)));
  }

  /** Service types separated by semicolons; absent when one of them is no key. */
  static Optional<SortedSet<String>> services(CsvRow row, String column) {
    SortedSet<String> services = new TreeSet<>();
    for (String part : row.text(column).split(";", -1)) {
      String service = part.strip().toLowerCase(Locale.ROOT);
      if (!service.isEmpty()) {
        if (!service.matches("[a-z0-9][a-z0-9-]{0,39}") || services.size() >= 20) {
          return row.refuse("csv-service", column);
        }
        services.add(service);
      }
    }
    return Optional.of(services);
  }

  private static Optional<Certificate> certificate(CsvRow row) {
    if (!row.has("certificate_level")) {
      for (String other : List.of("certificate_number", "certificate_from", "certificate_to")) {
        if (row.has(other)) {
          return row.refuse("csv-certificate-without-level", other);
        }
      }
      return Optional.empty();
    }
    Optional<CertificateLevel> level = row.choice("certificate_level", CertificateLevel.class);
    Optional<LocalDate> from = requiredDate(row, "certificate_from");
    Optional<LocalDate> to = requiredDate(row, "certificate_to");
    String number = row.optional("certificate_number", 60).orElse("");
    String edition = row.optional("certificate_edition", 60).orElse("");
    if (level.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      return row.refuse("csv-certificate-dates", "certificate_to", from.get());
    }
    return Optional.of(new Certificate(level.get(), edition, number, from.get(), to.get()));
  }

  private static Optional<LocalDate> requiredDate(CsvRow row, String column) {
    return row.has(column) ? row.date(column) : row.refuse("csv-empty-cell", column);
  }

  /** A certificate with the same level, number and first day replaces the stored one. */
  private static Member with(Member member, Optional<Certificate> certificate) {
    if (certificate.isEmpty()) {
      return member;
    }
    Certificate added = certificate.get();
    List<Certificate> certificates = new ArrayList<>();
    for (Certificate c : member.certificates()) {
      boolean same =
          c.level() == added.level()
              && c.number().equals(added.number())
              && c.from().equals(added.from());
      if (!same) {
        certificates.add(c);
      }
    }
    certificates.add(added);
    certificates.sort(Comparator.comparing(Certificate::from).thenComparing(Certificate::level));
    return member.withCertificates(certificates);
  }

  /**
   * Status follows from dates; a file that says otherwise is a misunderstanding, not an
   * instruction.
   */
  private void checkStatus(CsvRow row, Member member) {
    if (!row.has("status")) {
      return;
    }
    MemberStatus derived = member.status(today, candidatePeriod);
    boolean known =
        Arrays.stream(MemberStatus.values())
            .anyMatch(s -> s.name().equalsIgnoreCase(row.text("status")));
    if (!known || !derived.name().equalsIgnoreCase(row.text("status"))) {
      row.refuse("csv-status", "status", derived.name().toLowerCase(Locale.ROOT));
    }
  }

  String write(List<Member> members, CsvForm form) {
    CsvWriter csv = new CsvWriter(form, COLUMNS.all());
    for (Member member : members) {
      if (member.certificates().isEmpty()) {
        write(csv, member, Optional.empty());
      }
      member.certificates().forEach(c -> write(csv, member, Optional.of(c)));
    }
    return csv.finish();
  }

  private void write(CsvWriter csv, Member member, Optional<Certificate> certificate) {
    csv.row()
        .text(member.key())
        .text(member.name())
        .text(member.country())
        .text(String.join(";", member.services()))
        .text(member.sizeBand().name())
        .text(member.status(today, candidatePeriod).name().toLowerCase(Locale.ROOT))
        .text(certificate.map(Certificate::level))
        .text(certificate.map(Certificate::number))
        .text(certificate.map(Certificate::from))
        .text(certificate.map(Certificate::to))
        .text(certificate.map(Certificate::edition))
        .text(member.admitted().toString())
        .text(member.left());
  }
}
