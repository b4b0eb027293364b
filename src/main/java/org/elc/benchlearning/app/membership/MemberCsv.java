package org.elc.benchlearning.app.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.csv.Columns;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvRow;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.CsvWriter;
import org.elc.benchlearning.core.membership.Certificate;
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
          List.of(CertificateCells.EDITION, "admitted", "left"));

  private final NetworkCalendar calendar;

  /**
   * @param calendar by which a status in the file is compared with the derived one
   */
  MemberCsv(NetworkCalendar calendar) {
    this.calendar = Objects.requireNonNull(calendar);
  }

  /** A member as the rows so far make it, and the first of these rows. */
  private record Draft(Member member, CsvRow row) {}

  /**
   * The members as they are after the import, in the order of the file; unusable rows are noted and
   * left out. A coordinator neither creates members of another country nor takes one over.
   */
  Map<String, Member> read(CsvTable table, Map<String, Member> stored, Actor actor) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (CsvRow row : table.rows()) {
      Optional<Certificate> certificate = CertificateCells.read(row);
      row.key("key")
          .flatMap(key -> facts(table, row, key, Optional.ofNullable(stored.get(key)), certificate))
          .filter(facts -> isOwn(row, facts, Optional.ofNullable(stored.get(facts.key())), actor))
          .ifPresent(facts -> add(table, drafts, new Draft(facts, row), certificate));
    }
    Map<String, Member> members = new LinkedHashMap<>();
    for (Draft draft : drafts.values()) {
      members.put(draft.member().key(), draft.member());
      checkLeaving(draft);
    }
    table.rows().forEach(row -> checkStatus(row, members));
    return members;
  }

  private static void add(
      CsvTable table, Map<String, Draft> drafts, Draft read, Optional<Certificate> certificate) {
    Draft before = drafts.getOrDefault(read.member().key(), read);
    if (!sameFacts(before, read)) {
      read.row().refuse("csv-member-differs", "key", Integer.toString(before.row().line()));
      return;
    }
    Member member = before.member();
    if (read.member().admitted().isBefore(member.admitted())) {
      member = member.withAdmitted(read.member().admitted());
    }
    if (certificate.isPresent()) {
      member = CertificateCells.add(member, certificate.get(), table);
    }
    drafts.put(member.key(), new Draft(member, before.row()));
  }

  private static boolean sameFacts(Draft one, Draft other) {
    Member a = one.member();
    Member b = other.member();
    return a.name().equals(b.name())
        && a.country().equals(b.country())
        && a.services().equals(b.services())
        && a.sizeBand() == b.sizeBand()
        && a.left().equals(b.left())
        && one.row().text("admitted").equals(other.row().text("admitted"));
  }

  private static boolean isOwn(CsvRow row, Member facts, Optional<Member> stored, Actor actor) {
    if (stored.isPresent() && !Rights.supervises(actor, stored.get())) {
      row.refuse("csv-member-taken", "key");
      return false;
    }
    if (!Rights.supervises(actor, facts)) {
      row.refuse("csv-other-country", "country");
      return false;
    }
    return true;
  }

  private Optional<Member> facts(
      CsvTable table,
      CsvRow row,
      String key,
      Optional<Member> stored,
      Optional<Certificate> certificate) {
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
            .orElseGet(calendar::today);
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
            table.hasColumn("left") ? left : stored.flatMap(Member::left),
            stored.flatMap(Member::space)));
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

  private static void checkLeaving(Draft draft) {
    Member member = draft.member();
    if (member.left().filter(l -> l.isBefore(member.admitted())).isPresent()) {
      draft.row().refuse("csv-left-before-admitted", "left", member.admitted());
    }
  }

  /**
   * Status follows from dates; a file that says otherwise is a misunderstanding, not an
   * instruction. Compared when all rows of the member are read: each brings a certificate.
   */
  private void checkStatus(CsvRow row, Map<String, Member> members) {
    Optional<Member> member =
        Optional.ofNullable(members.get(row.text("key").toLowerCase(Locale.ROOT)));
    if (member.isEmpty() || !row.has("status")) {
      return;
    }
    Optional<MemberStatus> said = row.choice("status", MemberStatus.class);
    MemberStatus derived = calendar.status(member.get());
    if (said.filter(s -> s != derived).isPresent()) {
      row.refuse("csv-status", "status", word(derived));
    }
  }

  private static String word(MemberStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
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
        .text(word(calendar.status(member)))
        .text(certificate.map(Certificate::level))
        .text(certificate.map(Certificate::number))
        .text(certificate.map(Certificate::from))
        .text(certificate.map(Certificate::to))
        .text(certificate.map(Certificate::edition))
        .text(member.admitted().toString())
        .text(member.left());
  }
}
