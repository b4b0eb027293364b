package org.elc.preview.sample.network;

import java.time.LocalDate;
import java.util.Optional;
import org.elc.preview.sample.Tables;
import org.elc.preview.sample.network.SampleMember.SampleCertificate;
import org.elc.preview.sample.network.SampleMember.SampleUnit;

/** A network in the files that the product imports. */
public final class MemberFiles {
  private MemberFiles() {}

  /** The {@code members} file; a member with several certificates has a row for each. */
  public static String members(Network network) {
    StringBuilder csv =
        new StringBuilder(
            Tables.line(
                "key",
                "name",
                "country",
                "services",
                "size_band",
                "status",
                "certificate_level",
                "certificate_number",
                "certificate_from",
                "certificate_to",
                "certificate_edition",
                "admitted",
                "left"));
    for (SampleMember member : network.members()) {
      if (member.certificates().isEmpty()) {
        csv.append(row(member, Optional.empty()));
      }
      member.certificates().forEach(c -> csv.append(row(member, Optional.of(c))));
    }
    return csv.toString();
  }

  private static String row(SampleMember member, Optional<SampleCertificate> certificate) {
    return Tables.line(
        member.key(),
        member.name(),
        member.country(),
        String.join(";", member.services()),
        member.size(),
        "", // follows from the dates
        certificate.map(SampleCertificate::level).orElse(""),
        certificate.map(SampleCertificate::number).orElse(""),
        certificate.map(SampleCertificate::from).map(LocalDate::toString).orElse(""),
        certificate.map(SampleCertificate::to).map(LocalDate::toString).orElse(""),
        certificate.map(SampleCertificate::edition).orElse(""),
        member.admitted(),
        member.left().map(LocalDate::toString).orElse(""));
  }

  /** The {@code units} file. */
  public static String units(Network network) {
    StringBuilder csv = new StringBuilder(Tables.line("member", "unit", "name", "services"));
    for (SampleMember member : network.members()) {
      for (SampleUnit unit : member.units()) {
        csv.append(Tables.line(member.key(), unit.key(), unit.name(), unit.service()));
      }
    }
    return csv.toString();
  }
}
