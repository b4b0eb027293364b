package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.SpaceLink;
import org.elc.benchlearning.core.membership.Unit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link MemberStore} does. */
@RunWith(Parameterized.class)
public class MemberStoreTest {
  private static final Certificate OLD =
      new Certificate(
          CertificateLevel.ASSURANCE,
          "2012",
          "A-1",
          LocalDate.parse("2019-03-01"),
          LocalDate.parse("2021-02-28"));
  private static final Certificate NEW =
      new Certificate(
          CertificateLevel.EXCELLENCE,
          "",
          "",
          LocalDate.parse("2024-02-29"),
          LocalDate.parse("2027-02-28"));
  private static final Unit NORTH = new Unit("north", "Nord – avdeling", new TreeSet<>());
  private static final Unit EAST =
      new Unit("east", "Øst", new TreeSet<>(List.of("elderly-care", "day-care")));

  @Rule public final Stores stores;
  private final MemberStore members;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public MemberStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    members = stores.members();
  }

  private static final Instant LINKED = Instant.parse("2026-03-01T10:00:00.123Z");

  @Test
  public void theCountriesOfMembersAreToldOnceEach() {
    assertThat(members.countries().isEmpty(), is(true));

    Member abbey = member("abbey", Optional.empty(), List.of(), List.of());
    members.save(
        List.of(abbey, in(abbey, "fjord", "NO"), in(abbey, "dal", "NO"), in(abbey, "x", "AX")));

    assertThat(members.countries(), is(new TreeSet<>(List.of("AX", abbey.country(), "NO"))));
  }

  private static Member in(Member like, String key, String country) {
    return new Member(
        key,
        key,
        country,
        like.services(),
        like.sizeBand(),
        List.of(),
        List.of(),
        like.admitted(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  public void everyPartOfAMemberComesBack() {
    Member full =
        new Member(
            "fjord",
            "Fjord & Fjell «AS» " + "x".repeat(1000),
            "NO",
            new TreeSet<>(List.of("work", "elderly-care")),
            SizeBand.XL,
            List.of(NEW, OLD),
            List.of(NORTH, EAST),
            LocalDate.parse("2018-01-31"),
            Optional.of(LocalDate.parse("2026-05-01")),
            Optional.of(SpaceLink.made("~Fjord", LINKED)));

    members.save(List.of(full));

    assertThat(members.find("fjord"), is(Optional.of(full)));
    assertThat(members.headBySpace("~Fjord", LINKED), is(Optional.of(full.head())));
    assertThat(members.headBySpace("~fJORD", LINKED), is(Optional.of(full.head())));
    assertThat(members.all(), contains(full));
  }

  @Test
  public void aBareMemberComesBack() {
    Member bare = member("abbey", Optional.empty(), List.of(), List.of());

    members.save(List.of(bare));

    assertThat(members.find("abbey"), is(Optional.of(bare)));
  }

  @Test
  public void whatIsNotThereIsNotFound() {
    members.save(List.of(member("abbey", Optional.empty(), List.of(), List.of())));

    assertThat(members.find("fjord"), is(Optional.empty()));
    assertThat(members.find("abb"), is(Optional.empty()));
    assertThat(members.headBySpace("ABBEY", LINKED), is(Optional.empty()));
  }

  @Test
  public void aKeyThatCannotBeStoredFindsNothing() {
    assertThat(members.find("fj\u0000rd"), is(Optional.empty()));
    assertThat(members.headBySpace("\u0000", LINKED), is(Optional.empty()));
    assertThat(stores.rounds().find("r\u0000"), is(Optional.empty()));
    assertThat(stores.rounds().participants("\u0001"), is(empty()));
    assertThat(stores.editions().find("\uD800"), is(Optional.empty()));
  }

  @Test
  public void headsAndUnitsComeWithoutTheRest() {
    Member abbey = member("abbey", Optional.of("ABBEY"), List.of(OLD), List.of(NORTH, EAST));
    Member fjord = member("fjord", Optional.empty(), List.of(), List.of());
    members.save(List.of(fjord, abbey));

    assertThat(
        members.heads(List.of("fjord", "nobody", "abbey")), contains(abbey.head(), fjord.head()));
    assertThat(members.heads(), contains(abbey.head(), fjord.head()));
    assertThat(members.some(List.of("nobody", "fjord")), contains(fjord));
    assertThat(members.heads(List.of()), is(empty()));
    assertThat(members.headBySpace("abbey", LINKED), is(Optional.of(abbey.head())));
    assertThat(members.headBySpace("fjord", LINKED), is(Optional.empty()));
    assertThat(members.units("abbey"), contains(NORTH, EAST));
    assertThat(members.units("fjord"), is(empty()));
    assertThat(members.units("nobody"), is(empty()));
  }

  @Test
  public void aSpaceThatWasMadeLaterIsAnotherOneAndTheLastToLinkAKeyHasIt() {
    Instant later = LINKED.plusSeconds(86_400);
    Member first = member("abbey", Optional.empty(), List.of(), List.of());
    Member second = member("fjord", Optional.empty(), List.of(), List.of());
    members.save(
        List.of(
            first.withSpace(Optional.of(SpaceLink.made("SP", LINKED))),
            second.withSpace(Optional.of(SpaceLink.made("SP", later)))));

    assertThat(members.headBySpace("SP", LINKED), is(Optional.of(second.head())));
    assertThat(
        members.headBySpace("SP", LINKED.plusSeconds(3600)).orElseThrow(), is(second.head()));
    assertThat(members.headBySpace("SP", later.plusSeconds(3600)), is(Optional.empty()));
  }

  @Test
  public void savingAgainReplacesUnitsAndCertificates() {
    members.save(
        List.of(member("fjord", Optional.of("FJ"), List.of(OLD, NEW), List.of(NORTH, EAST))));
    Member changed = member("fjord", Optional.empty(), List.of(NEW), List.of(EAST));

    members.save(List.of(changed));

    assertThat(members.find("fjord"), is(Optional.of(changed)));
    assertThat(members.headBySpace("FJ", LINKED), is(Optional.empty()));
    assertThat(members.all(), contains(changed));
  }

  @Test
  public void ofTheSameMemberTwiceTheLastCounts() {
    Member first = member("fjord", Optional.empty(), List.of(OLD), List.of());
    Member last = member("fjord", Optional.empty(), List.of(NEW), List.of(NORTH));

    members.save(List.of(first, last));

    assertThat(members.all(), contains(last));
  }

  @Test
  public void membersOfOneSaveKeepTheirOwnParts() {
    Member fjord = member("fjord", Optional.of("A"), List.of(OLD), List.of(NORTH));
    Member abbey = member("abbey", Optional.of("B"), List.of(NEW), List.of(NORTH, EAST));

    members.save(List.of(fjord, abbey));

    assertThat(members.find("fjord"), is(Optional.of(fjord)));
    assertThat(members.find("abbey"), is(Optional.of(abbey)));
  }

  @Test
  public void allAreInTheOrderOfTheirKeys() {
    List<String> keys = List.of("a", "a-b", "a-c", "ab", "abc", "b-1", "b1");

    members.save(
        keys.stream().map(k -> member(k, Optional.empty(), List.of(), List.of())).toList());

    assertThat(members.all().stream().map(Member::key).toList(), is(keys));
  }

  @Test
  public void moreMembersThanAStatementTakesKeysAreSaved() {
    List<Member> many =
        IntStream.range(1000, 2201)
            .mapToObj(i -> member("m" + i, Optional.empty(), List.of(OLD), List.of(NORTH)))
            .toList();
    members.save(many);

    members.save(many);

    assertThat(members.all(), is(many));
  }

  @Test
  public void nothingIsSavedFromNothing() {
    members.save(List.of());

    assertThat(members.all(), is(empty()));
  }

  private static Member member(
      String key, Optional<String> space, List<Certificate> certificates, List<Unit> units) {
    return new Member(
        key,
        "Name of " + key,
        "EE",
        new TreeSet<>(),
        SizeBand.S,
        certificates,
        units,
        LocalDate.parse("2020-06-30"),
        Optional.empty(),
        space.map(k -> new SpaceLink(k, Optional.empty())));
  }
}
