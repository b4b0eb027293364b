package org.elc.benchlearning.app.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.csv.CsvRow;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;

/** The columns of the {@code members} file that describe one certificate. */
final class CertificateCells {
  static final String EDITION = "certificate_edition";
  private static final String LEVEL = "certificate_level";
  private static final String NUMBER = "certificate_number";
  private static final String FROM = "certificate_from";
  private static final String TO = "certificate_to";

  private CertificateCells() {}

  /** The row's certificate; absent when it names none, or one that cannot be used. */
  static Optional<Certificate> read(CsvRow row) {
    if (!row.has(LEVEL)) {
      for (String other : List.of(NUMBER, FROM, TO)) {
        if (row.has(other)) {
          return row.refuse("csv-certificate-without-level", other);
        }
      }
      return Optional.empty();
    }
    Optional<CertificateLevel> level = row.choice(LEVEL, CertificateLevel.class);
    Optional<LocalDate> from = requiredDate(row, FROM);
    Optional<LocalDate> to = requiredDate(row, TO);
    String number = row.optional(NUMBER, 60).orElse("");
    String edition = row.optional(EDITION, 60).orElse("");
    if (level.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      return row.refuse("csv-certificate-dates", TO, from.get());
    }
    return Optional.of(new Certificate(level.get(), edition, number, from.get(), to.get()));
  }

  private static Optional<LocalDate> requiredDate(CsvRow row, String column) {
    return row.has(column) ? row.date(column) : row.refuse("csv-empty-cell", column);
  }

  /**
   * The member with the certificate. One with the same level, number and first day replaces the
   * stored one, whose edition stays where the file has no column for it.
   */
  static Member add(Member member, Certificate read, CsvTable table) {
    Certificate added = read;
    List<Certificate> certificates = new ArrayList<>();
    for (Certificate c : member.certificates()) {
      if (!isSame(c, read)) {
        certificates.add(c);
      } else if (!table.hasColumn(EDITION)) {
        added = new Certificate(read.level(), c.edition(), read.number(), read.from(), read.to());
      }
    }
    certificates.add(added);
    certificates.sort(
        Comparator.comparing(Certificate::from)
            .thenComparing(Certificate::level)
            .thenComparing(Certificate::number));
    return member.withCertificates(certificates);
  }

  private static boolean isSame(Certificate a, Certificate b) {
    return a.level() == b.level() && a.number().equals(b.number()) && a.from().equals(b.from());
  }
}
