package org.elc.benchlearning.app.membership;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.elc.benchlearning.app.Acting.readerOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.junit.Before;
import org.junit.Test;

public class MembersTest {
  private static final String HEADER =
      "key,name,country,services,size_band,status,certificate_level,certificate_number,"
          + "certificate_from,certificate_to\n";
  private static final String SOLVANG =
      "no-solvang,Solvang,NO,elderly-care;housing,M,certified,ASSURANCE,A-1,2025-01-01,2027-12-31\n";
  private static final String LARGO = "pt-largo,Largo,PT,work-inclusion,S,,,,,\n";

  private final InMemoryMemberStore store = new InMemoryMemberStore();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final FreeLocks locks = new FreeLocks();
  private final Members members =
      new Members(
          store,
          people,
          Logbooks.at(Clock.systemUTC()),
          locks,
          Turns.by(
              new NetworkCalendar(
                  Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC),
                  new InMemorySettingStore())));

  @Before
  public void twoMembers() {
    apply(OFFICE, SOLVANG + LARGO);
  }

  private ImportReport apply(Actor actor, String rows) {
    return members.importMembers(actor, HEADER + rows, ImportMode.APPLY);
  }

  private List<Problem> refused(Actor actor, String rows) {
    return assertThrows(Invalid.class, () -> apply(actor, rows)).problems();
  }

  private Member member(String key) {
    return members.member(OFFICE, key);
  }

  @Test
  public void aRowMakesAMember() {
    Member solvang = member("no-solvang");

    assertThat(solvang.name(), is("Solvang"));
    assertThat(solvang.services(), is(new java.util.TreeSet<>(List.of("elderly-care", "housing"))));
    assertThat(solvang.admitted(), is(LocalDate.of(2025, 1, 1)));
    assertThat(members.status(solvang), is(MemberStatus.CERTIFIED));
    assertThat(member("pt-largo").admitted(), is(LocalDate.of(2026, 6, 1)));
    assertThat(members.status(member("pt-largo")), is(MemberStatus.CANDIDATE));
  }

  @Test
  public void importingTheSameFileTwiceChangesNothing() {
    assertThat(
        apply(OFFICE, SOLVANG + LARGO),
        is(new ImportReport(ImportMode.APPLY, 2, 0, 0, 2, 0, List.of())));
  }

  @Test
  public void whatIsExportedMakesTheSameMembersInAnEmptyNetwork() {
    apply(
        OFFICE, "no-solvang,Solvang,NO,elderly-care;housing,M,,STAIRWAY,,2020-01-01,2021-12-31\n");
    List<Member> before = members.visible(OFFICE);
    for (CsvForm form : CsvForm.values()) {
      String csv = members.exportMembers(OFFICE, form);
      InMemoryMemberStore fresh = new InMemoryMemberStore();
      Members elsewhere =
          new Members(
              fresh,
              people,
              Logbooks.at(Clock.systemUTC()),
              locks,
              Turns.by(
                  new NetworkCalendar(
                      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC),
                      new InMemorySettingStore())));

      elsewhere.importMembers(OFFICE, csv, ImportMode.APPLY);

      assertThat(fresh.all(), is(before));
    }
  }

  @Test
  public void aDryRunChangesNothing() {
    ImportReport report =
        members.importMembers(
            OFFICE,
            HEADER + SOLVANG.replace("Solvang", "Solhøgda") + "se-bo,Bo,SE,,XL,,,,,\n",
            ImportMode.DRY_RUN);

    assertThat(report, is(new ImportReport(ImportMode.DRY_RUN, 2, 1, 1, 0, 0, List.of())));
    assertThat(member("no-solvang").name(), is("Solvang"));
    assertThrows(NotFound.class, () -> member("se-bo"));
  }

  @Test
  public void oneBadRowRefusesTheWholeFile() {
    List<Problem> problems =
        refused(OFFICE, SOLVANG.replace("Solvang", "Solhøgda") + "se-bo,Bo,Sweden,,XL,,,,,\n");

    assertThat(
        problems,
        is(List.of(Problem.of("csv-too-long", "Sweden", 2).inField("country").atLine(3))));
    assertThat(member("no-solvang").name(), is("Solvang"));
  }

  @Test
  public void everyCellThatCannotBeUsedIsNamed() {
    assertThat(
        refused(
            OFFICE,
            "a b,,XX,Elder care,XXL,,ASSURANCE,,2025-01-01,\n"
                + "b,B,NO,,S,,,9,,\n"
                + "c,C,NO,,S,,EXCELLENCE,,2025-01-01,2024-01-01\n"
                + "d,D,NO,,S,certified,,,,\n"
                + "e,E,NO,,S,golden,,,,\n"
                + "b,Bee,NO,,S,,,,,\n"),
        is(
            List.of(
                Problem.of("csv-empty-cell", "").inField("certificate_to").atLine(2),
                Problem.of("csv-key", "a b").inField("key").atLine(2),
                Problem.of("csv-certificate-without-level", "9")
                    .inField("certificate_number")
                    .atLine(3),
                Problem.of("csv-certificate-dates", "2024-01-01", LocalDate.of(2025, 1, 1))
                    .inField("certificate_to")
                    .atLine(4),
                Problem.of("csv-status", "certified", "candidate").inField("status").atLine(5),
                Problem.of("csv-choice", "golden", "CANDIDATE, CERTIFIED, RECOGNISED, LAPSED, LEFT")
                    .inField("status")
                    .atLine(6),
                Problem.of("csv-member-differs", "b", "3").inField("key").atLine(7))));
    assertThat(
        refused(OFFICE, "f,,XX,Elder care,S,,,,,\n").stream().map(Problem::code).toList(),
        is(List.of("csv-empty-cell", "csv-country", "csv-service")));
  }

  @Test
  public void aFileWithoutRowsIsRefused() {
    assertThat(refused(OFFICE, ""), is(List.of(Problem.of("csv-no-rows"))));
  }

  @Test
  public void anotherCertificateIsAddedAndTheSameOneReplaced() {
    String second =
        "no-solvang,Solvang,NO,elderly-care;housing,M,,EXCELLENCE,E-1,2028-01-01,2030-12-31\n";
    apply(OFFICE, second);
    assertThat(member("no-solvang").certificates().size(), is(2));

    apply(OFFICE, SOLVANG.replace("2027-12-31", "2026-12-31"));
    assertThat(member("no-solvang").certificates().size(), is(2));
    assertThat(member("no-solvang").certificates().get(0).to(), is(LocalDate.of(2026, 12, 31)));
  }

  @Test
  public void columnsThatTheFileLacksLeaveWhatIsStored() {
    String full = HEADER.strip() + ",certificate_edition,admitted,left\n";
    members.importMembers(
        OFFICE,
        full + SOLVANG.replace(",certified,", ",,").strip() + ",2018,2019-05-01,2026-05-01\n",
        ImportMode.APPLY);
    Member before = member("no-solvang");
    assertThat(members.status(before), is(MemberStatus.LEFT));

    apply(OFFICE, SOLVANG.replace(",certified,", ",,"));
    assertThat(member("no-solvang"), is(before));

    members.importMembers(
        OFFICE,
        full + SOLVANG.replace(",certified,", ",,").strip() + ",2018,2019-05-01,\n",
        ImportMode.APPLY);
    assertThat(member("no-solvang").left(), is(Optional.empty()));
  }

  @Test
  public void nobodyLeavesBeforeBeingAdmitted() {
    Invalid refused =
        assertThrows(
            Invalid.class,
            () ->
                members.importMembers(
                    OFFICE,
                    HEADER.strip()
                        + ",admitted,left\n"
                        + LARGO.strip()
                        + ",2025-01-01,2024-01-01\n",
                    ImportMode.APPLY));

    assertThat(
        refused.problems(),
        is(
            List.of(
                Problem.of("csv-left-before-admitted", "2024-01-01", LocalDate.of(2025, 1, 1))
                    .inField("left")
                    .atLine(2))));
  }

  @Test
  public void aCoordinatorImportsTheOwnCountryOnly() {
    Actor norway = coordinator("NO");
    assertThat(apply(norway, "no-new,New,NO,,S,,,,,\n").created(), is(1));

    assertThat(
        refused(norway, "se-bo,Bo,SE,,S,,,,,\n"),
        is(List.of(Problem.of("csv-other-country", "SE").inField("country").atLine(2))));
    assertThat(
        refused(norway, "pt-largo,Largo,NO,,S,,,,,\n"),
        is(List.of(Problem.of("csv-member-taken", "pt-largo").inField("key").atLine(2))));
    assertThat(
        refused(norway, SOLVANG.replace(",NO,", ",SE,")),
        is(List.of(Problem.of("csv-other-country", "SE").inField("country").atLine(2))));
    assertThat(member("pt-largo").country(), is("PT"));
  }

  @Test
  public void toEverybodyElseThereIsNoImport() {
    for (Actor actor : List.of(editorOf("no-solvang"), FACILITATOR, STRANGER, Actor.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> apply(actor, LARGO));
      assertThrows(
          NotFound.class, () -> members.importUnits(actor, "member,unit\n", ImportMode.DRY_RUN));
    }
  }

  @Test
  public void peopleSeeTheMembersThatTheyHaveToDoWith() {
    assertThat(keys(OFFICE), is(List.of("no-solvang", "pt-largo")));
    assertThat(keys(coordinator("PT")), is(List.of("pt-largo")));
    assertThat(keys(readerOf("no-solvang")), is(List.of("no-solvang")));
    assertThat(keys(FACILITATOR), is(empty()));
    assertThat(keys(STRANGER), is(empty()));
    assertThrows(NotFound.class, () -> members.member(coordinator("PT"), "no-solvang"));
    assertThat(
        members.exportMembers(coordinator("PT"), CsvForm.STANDARD).contains("Solvang"), is(false));
  }

  private List<String> keys(Actor actor) {
    return members.visible(actor).stream().map(Member::key).toList();
  }

  @Test
  public void unitsAreAddedToMembersThatExist() {
    String csv = "member,unit,name,services\nno-solvang,north,North,housing\n";
    assertThat(members.importUnits(OFFICE, csv, ImportMode.APPLY).changed(), is(1));
    assertThat(members.importUnits(OFFICE, csv, ImportMode.APPLY).unchanged(), is(1));
    assertThat(member("no-solvang").unit("north").orElseThrow().name(), is("North"));
    assertThat(members.exportUnits(OFFICE, CsvForm.STANDARD), is(csv.replace("\n", "\r\n")));

    List<Problem> problems =
        assertThrows(
                Invalid.class,
                () ->
                    members.importUnits(
                        coordinator("NO"),
                        csv
                            + "no-solvang,north,Nord,\n"
                            + "pt-largo,x,X,\n"
                            + "nobody,x,X,\n"
                            + "no-solvang,,X,\n",
                        ImportMode.APPLY))
            .problems();
    assertThat(
        problems,
        is(
            List.of(
                Problem.of("csv-twice", "north").inField("unit").atLine(3),
                Problem.of("csv-member-unknown", "pt-largo").inField("member").atLine(4),
                Problem.of("csv-member-unknown", "nobody").inField("member").atLine(5),
                Problem.of("csv-empty-cell", "").inField("unit").atLine(6))));
  }

  @Test
  public void supervisorsSayWhoActsForAMember() {
    members.assign(coordinator("NO"), "no-solvang", "key-eva", MemberRole.EDITOR);
    members.assign(OFFICE, "no-solvang", "key-rolf", MemberRole.READER);
    members.unassign(OFFICE, "no-solvang", "key-rolf");

    assertThat(members.people(OFFICE, "no-solvang"), is(Map.of("key-eva", MemberRole.EDITOR)));
    assertThrows(NotAllowed.class, () -> members.people(editorOf("no-solvang"), "no-solvang"));
    assertThrows(
        NotAllowed.class,
        () -> members.assign(editorOf("no-solvang"), "no-solvang", "key-x", MemberRole.EDITOR));
    assertThrows(NotFound.class, () -> members.people(coordinator("PT"), "no-solvang"));
    assertThrows(Invalid.class, () -> members.assign(OFFICE, "no-solvang", " ", MemberRole.EDITOR));
  }

  @Test
  public void whoChangesMembersWaitsForTheOther() {
    locks.heldElsewhere("members");

    assertThat(
        assertThrows(Conflict.class, () -> apply(OFFICE, SOLVANG)).problem().code(),
        is("members-busy"));
  }

  @Test
  public void statusFollowsTheDates() {
    String full = HEADER.strip() + ",admitted\n";
    members.importMembers(
        OFFICE,
        full
            + "a,A,NO,,S,lapsed,,,,,2024-06-01\n"
            + "b,B,NO,,S,candidate,,,,,2024-06-02\n"
            + "c,C,NO,,S,recognised,STAIRWAY,,2025-01-01,2026-06-01,2020-01-01\n"
            + "d,D,NO,,S,lapsed,STAIRWAY,,2025-01-01,2026-05-31,2020-01-01\n",
        ImportMode.APPLY);

    assertThat(members.status(member("a")), is(MemberStatus.LAPSED));
    assertThat(members.status(member("b")), is(MemberStatus.CANDIDATE));
    assertThat(members.status(member("c")), is(MemberStatus.RECOGNISED));
    assertThat(members.status(member("d")), is(MemberStatus.LAPSED));
  }
}
