package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;

/** The units and certificates of members. Part of {@link AoMemberStore}, in its transaction. */
final class MemberParts {
  private final Table<AoUnit> units;
  private final Table<AoCertificate> certificates;

  MemberParts(ActiveObjects ao) {
    this.units = new Table<>(ao, AoUnit.class);
    this.certificates = new Table<>(ao, AoCertificate.class);
  }

  /** Of these members. */
  Found of(Collection<String> members) {
    Found found = new Found();
    units.each(AoUnit.MEMBER_KEY, members, found::add);
    certificates.each(AoCertificate.MEMBER_KEY, members, found::add);
    return found;
  }

  /** Of one member, without its certificates. */
  List<Unit> unitsOf(String member) {
    Found found = new Found();
    units.each(AoUnit.MEMBER_KEY, List.of(member), found::add);
    return found.units(member);
  }

  /** Of all members, in two statements. */
  Found ofAll() {
    Found found = new Found();
    units.eachOfAll(found::add);
    certificates.eachOfAll(found::add);
    return found;
  }

  /** Makes the units and certificates of these members theirs. */
  void replace(Collection<Member> members) {
    List<String> keys = members.stream().map(Member::key).toList();
    units.delete(AoUnit.MEMBER_KEY, keys);
    certificates.delete(AoCertificate.MEMBER_KEY, keys);
    List<Map<String, Object>> unitRows = new ArrayList<>();
    List<Map<String, Object>> certificateRows = new ArrayList<>();
    for (Member member : members) {
      for (int place = 0; place < member.units().size(); place++) {
        unitRows.add(columns(member.key(), place, member.units().get(place)));
      }
      for (int place = 0; place < member.certificates().size(); place++) {
        certificateRows.add(columns(member.key(), place, member.certificates().get(place)));
      }
    }
    units.insert(unitRows);
    certificates.insert(certificateRows);
  }

  private static Map<String, Object> columns(String member, int place, Unit unit) {
    return new Row()
        .with(AoUnit.NATURAL_KEY, NaturalKey.unit(member, unit.key()))
        .with(AoUnit.MEMBER_KEY, member)
        .with(AoUnit.UNIT_KEY, unit.key())
        .with(AoUnit.UNIT_NAME, unit.name())
        .with(AoUnit.SERVICES, Fields.join(unit.services()))
        .with(AoUnit.PLACE_NO, place)
        .columns();
  }

  private static Map<String, Object> columns(String member, int place, Certificate certificate) {
    return new Row()
        .with(AoCertificate.NATURAL_KEY, NaturalKey.certificate(member, place))
        .with(AoCertificate.MEMBER_KEY, member)
        .with(AoCertificate.CERT_LEVEL, certificate.level())
        .with(AoCertificate.CERT_EDITION, certificate.edition())
        .with(AoCertificate.CERT_NUMBER, certificate.number())
        .with(AoCertificate.VALID_FROM, certificate.from().toString())
        .with(AoCertificate.VALID_TO, certificate.to().toString())
        .with(AoCertificate.PLACE_NO, place)
        .columns();
  }

  /** What was read, by member and place. */
  static final class Found {
    private final Map<String, SortedMap<Integer, Unit>> units = new HashMap<>();
    private final Map<String, SortedMap<Integer, Certificate>> certificates = new HashMap<>();

    private void add(AoUnit row) {
      Unit unit =
          new Unit(
              row.getUnitKey(),
              Column.text(row.getUnitName()),
              new TreeSet<>(Fields.split(Column.text(row.getServices()))));
      places(units, row.getMemberKey()).put(row.getPlaceNo(), unit);
    }

    private void add(AoCertificate row) {
      Certificate certificate =
          new Certificate(
              CertificateLevel.valueOf(row.getCertLevel()),
              Column.text(row.getCertEdition()),
              Column.text(row.getCertNumber()),
              LocalDate.parse(row.getValidFrom()),
              LocalDate.parse(row.getValidTo()));
      places(certificates, row.getMemberKey()).put(row.getPlaceNo(), certificate);
    }

    List<Unit> units(String member) {
      return List.copyOf(places(units, member).values());
    }

    List<Certificate> certificates(String member) {
      return List.copyOf(places(certificates, member).values());
    }

    private static <P> SortedMap<Integer, P> places(
        Map<String, SortedMap<Integer, P>> parts, String member) {
      return parts.computeIfAbsent(member, key -> new TreeMap<>());
    }
  }
}
