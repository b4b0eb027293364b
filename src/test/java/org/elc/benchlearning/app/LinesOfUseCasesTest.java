package org.elc.benchlearning.app;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.entry.EntryWorld;
import org.elc.benchlearning.app.entry.FieldInput;
import org.elc.benchlearning.app.entry.FigureExport;
import org.elc.benchlearning.app.entry.RoundFigures;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.app.round.Supervision;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.app.validation.DeskExport;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Submission;
import org.junit.Test;

/**
 * What use cases that change something leave in the audit trail. Figures have tests of their own.
 */
public class LinesOfUseCasesTest {
  private final RoundWorld world = new RoundWorld();
  private final Members members = world.records();

  private List<AuditKind> kinds() {
    return world.trail.events().stream().map(AuditEvent::kind).toList();
  }

  private AuditEvent last() {
    List<AuditEvent> events = world.trail.events();
    return events.get(events.size() - 1);
  }

  @Test
  public void givingAndTakingARightNamesThePersonAndTheMember() {
    members.assign(OFFICE, "no-1", "kari", MemberRole.READER);
    members.assign(OFFICE, "no-1", "kari", MemberRole.EDITOR);
    members.unassign(OFFICE, "no-1", "kari");

    assertThat(
        kinds(),
        contains(AuditKind.PERSON_ASSIGNED, AuditKind.PERSON_ASSIGNED, AuditKind.PERSON_REMOVED));
    assertThat(
        world.trail.events().stream().map(AuditEvent::change).toList(),
        contains(
            (Change) new Words("role", "", "READER"),
            new Words("role", "READER", "EDITOR"),
            new Words("role", "EDITOR", "")));
    assertThat(last().who(), is(OFFICE.userKey()));
    assertThat(last().subject().person(), is(Optional.of("kari")));
    assertThat(last().subject().member(), is("no-1"));
    assertThat(last().subject().country(), is("NO"));
    assertThat(last().at(), is(world.clock.instant()));
  }

  @Test
  public void aRightThatWasThereAlreadyIsNoChange() {
    members.assign(OFFICE, "no-1", "kari", MemberRole.READER);
    members.assign(OFFICE, "no-1", "kari", MemberRole.READER);
    members.unassign(OFFICE, "no-1", "nobody");

    assertThat(kinds(), contains(AuditKind.PERSON_ASSIGNED));
  }

  @Test
  public void aMemberThatIsChangedSaysInWhat() {
    String csv = members.exportMembers(Acting.coordinator("NO"), CsvForm.STANDARD);
    String name = world.members.find("no-1").orElseThrow().name();

    members.importMembers(
        Acting.coordinator("NO"),
        csv.replace("no-1," + name + ",", "no-1,Renamed,"),
        ImportMode.APPLY);

    assertThat(kinds(), contains(AuditKind.EXPORT_MADE, AuditKind.MEMBER_CHANGED));
    assertThat(last().change(), is(new Words("name", name, "Renamed")));
  }

  @Test
  public void tryingAnImportLeavesNoLine() {
    String csv = members.exportMembers(OFFICE, CsvForm.STANDARD);

    members.importMembers(OFFICE, csv.replace("NO", "SE"), ImportMode.DRY_RUN);

    assertThat(kinds(), contains(AuditKind.EXPORT_MADE));
  }

  @Test
  public void everyFileThatLeavesTheAppLeavesALine() {
    world.open("r26");
    world.figures.saveAll(
        "r26",
        Map.of(
            ParticipantId.whole("no-1"),
            List.of(RoundWorld.ratio("A", "1", "90"), RoundWorld.ratio("B", "2", "90"))),
        new FigureStore.Change("kari", world.clock.instant()));
    int before = world.trail.events().size();

    members.exportMembers(OFFICE, CsvForm.STANDARD);
    members.exportUnits(OFFICE, CsvForm.LOCAL);
    new FigureExport(roundFigures(), world.transactions())
        .export(COORDINATOR_NO, "r26", CsvForm.STANDARD);
    new DeskExport(world.desk(), world.transactions())
        .export(COORDINATOR_NO, "r26", CsvForm.STANDARD);

    List<AuditEvent> lines = world.trail.events();
    assertThat(
        lines.subList(before, lines.size()).stream()
            .map(e -> e.kind().code() + " " + e.subject().thing() + " " + e.subject().round())
            .toList(),
        contains(
            "export-made members ",
            "export-made units ",
            "export-made figures r26",
            "export-made desk r26"));
    assertThat(lines.get(before).change(), is(new Words("lines", "", "13")));
    assertThat(lines.get(before + 2).change(), is(new Words("lines", "", "2")));
    assertThat(last().who(), is(COORDINATOR_NO.userKey()));
  }

  @Test
  public void aFileWithoutRowsLeavesNoLine() {
    world.open("r26");
    int before = world.trail.events().size();

    members.exportMembers(Acting.STRANGER, CsvForm.STANDARD);
    new FigureExport(roundFigures(), world.transactions())
        .export(COORDINATOR_NO, "r26", CsvForm.STANDARD);

    assertThat(world.trail.events().size(), is(before));
  }

  private RoundFigures roundFigures() {
    return new RoundFigures(
        world.rounds, world.members, world.editions, world.figures, new InMemoryPeopleStore());
  }

  @Test
  public void aLineOutsideOfATransactionIsRefused() {
    Logbook logbook = world.transactions();

    assertThrows(
        IllegalStateException.class,
        () ->
            logbook.note(
                OFFICE, AuditKind.SETTING_CHANGED, AuditEvent.Subject.SITE, Change.NONE, ""));

    assertThat(kinds(), is(List.of()));
  }

  @Test
  public void aLinkedSpaceIsAChangeOfTheMember() {
    world.spaces(new FixedSpaces().with("NOONE")).link(OFFICE, "no-1", "NOONE");

    assertThat(last().change(), is(new Words("space.since", "", world.clock.instant().toString())));
  }

  @Test
  public void whatIsRefusedLeavesNoLine() {
    assertThrows(
        NotFound.class,
        () -> members.assign(Acting.coordinator("SE"), "no-1", "kari", MemberRole.EDITOR));

    assertThat(kinds(), is(List.of()));
  }

  @Test
  public void anEditionSaysWhichPartOfWhichIndicatorChanged() {
    Catalogue catalogue = new Catalogue(world.editions, world.transactions());
    String csv = catalogue.export(OFFICE, "e1", CsvForm.STANDARD);
    String title = world.editions.find("e1").orElseThrow().indicators().get(0).text("en").title();

    catalogue.importCsv(OFFICE, "e1", csv.replaceFirst(title, "Another title"), ImportMode.APPLY);

    assertThat(kinds(), hasItem(AuditKind.CATALOGUE_EDITED));
    assertThat(last().subject().thing(), is("e1"));
    assertThat(last().change(), is(new Words("A.texts.en.title", title, "Another title")));
  }

  @Test
  public void makingARoundTellsEverythingAndChangingItWhatChanged() {
    Rounds rounds = world.rounds();
    rounds.create(OFFICE, RoundWorld.draft("r26", "NO"));
    int made = world.trail.events().size();

    rounds.update(OFFICE, "r26", RoundWorld.draft("r26", "NO", "SE"));

    assertThat(world.trail.events().get(0).kind(), is(AuditKind.ROUND_CREATED));
    assertThat(
        "a national round is its country's",
        world.trail.events().get(0).subject().country(),
        is("NO"));
    assertThat(
        world.trail.events().stream().skip(made).map(AuditEvent::change).toList(),
        contains((Change) new Words("countries", "NO", "NO; SE")));
    assertThat(last().subject().round(), is("r26"));
    assertThat("one of two countries is neither's", last().subject().country(), is(""));
  }

  @Test
  public void invitingAndUninvitingNamesEachMember() {
    RoundDraft all = RoundWorld.draft("r26");
    world
        .rounds()
        .create(
            OFFICE,
            new RoundDraft(
                all.key(),
                all.name(),
                all.countries(),
                all.edition(),
                all.periodFrom(),
                all.periodTo(),
                all.timeZone(),
                all.opens(),
                all.due(),
                all.closes(),
                "listed"));
    int made = world.trail.events().size();

    world.invitations().invite(OFFICE, "r26", List.of("no-1", "se-1"));
    world.invitations().invite(OFFICE, "r26", List.of("no-1"));
    world.invitations().uninvite(OFFICE, "r26", List.of("se-1"));

    List<AuditEvent> lines = world.trail.events().subList(made, world.trail.events().size());
    assertThat(
        lines.stream().map(AuditEvent::kind).toList(),
        contains(
            AuditKind.PARTICIPANT_INVITED,
            AuditKind.PARTICIPANT_INVITED,
            AuditKind.PARTICIPANT_UNINVITED));
    assertThat(last().subject().member(), is("se-1"));
    assertThat(last().subject().country(), is("SE"));
  }

  @Test
  public void roundsThatMoveByDateAreMovedByNobodyAndByHandBySomebody() {
    world.open("r26");
    world.allSubmit("r26");
    world.commands().run(OFFICE, "r26", RoundCommand.CLOSE);
    world.commands().run(OFFICE, "r26", RoundCommand.COMPUTE);
    world.commands().run(OFFICE, "r26", RoundCommand.PUBLISH);

    List<AuditEvent> moves =
        world.trail.events().stream().filter(e -> e.kind() == AuditKind.ROUND_MOVED).toList();
    assertThat(
        moves.stream().map(AuditEvent::change).toList(),
        contains(
            (Change) new Words("state", "DRAFT", "OPEN"),
            new Words("state", "OPEN", "CLOSED"),
            new Words("state", "CLOSED", "COMPUTED"),
            new Words("state", "COMPUTED", "PUBLISHED")));
    assertThat(
        moves.stream().map(AuditEvent::who).toList(),
        contains(Optional.empty(), OFFICE.userKey(), OFFICE.userKey(), OFFICE.userKey()));
  }

  @Test
  public void whatASupervisorDecidesIsNotedWithItsReason() {
    world.open("r26");
    world.allSubmit("r26");
    ParticipantId id = ParticipantId.whole("no-1");
    Supervision supervision = world.supervision();
    Optional<String> receipt =
        world.rounds.participant("r26", id).orElseThrow().submission().map(Submission::receipt);

    supervision.validate(COORDINATOR_NO, "r26", id, receipt);
    supervision.sendBack(COORDINATOR_NO, "r26", id, receipt, "exits look odd");
    supervision.extend(COORDINATOR_NO, "r26", id, "2026-04-05T12:00", "illness");

    List<AuditEvent> lines = world.trail.events();
    List<AuditEvent> decided = lines.subList(lines.size() - 3, lines.size());
    assertThat(
        decided.stream().map(AuditEvent::kind).toList(),
        contains(
            AuditKind.PARTICIPANT_VALIDATED,
            AuditKind.PARTICIPANT_RETURNED,
            AuditKind.PARTICIPANT_EXTENDED));
    assertThat(
        decided.stream().map(AuditEvent::why).toList(), contains("", "exits look odd", "illness"));
    assertThat(last().change(), is(new Words("until", "", "2026-04-05T12:00")));
    assertThat(last().subject().thing(), is("no-1"));
    assertThat(last().who(), is(COORDINATOR_NO.userKey()));
  }

  @Test
  public void aCorrectionIsNotedWhenItIsAskedForAndWhenItIsDecided() {
    world.open("r26");
    world.allSubmit("r26");
    world.commands().run(OFFICE, "r26", RoundCommand.CLOSE);
    world.commands().run(OFFICE, "r26", RoundCommand.COMPUTE);
    ParticipantId id = ParticipantId.whole("no-1");
    StoredFigure is = world.figures.figure("r26", id, "A").orElseThrow();
    FieldInput input = new FieldInput("A", "7", "70", "", Optional.empty(), "", "", is.version());

    String asked =
        world
            .correcting()
            .request(MEMBER_NO_1, "r26", id, input, EntryWorld.ENGLISH, "counted twice")
            .id();
    world.correcting().decide(COORDINATOR_NO, "r26", asked, State.APPROVED, "agreed by phone");

    List<AuditEvent> lines = world.trail.events();
    AuditEvent request = lines.get(lines.size() - 2);
    assertThat(request.kind(), is(AuditKind.CORRECTION_ASKED));
    assertThat(request.why(), is("counted twice"));
    assertThat(last().kind(), is(AuditKind.CORRECTION_APPROVED));
    assertThat(last().why(), is("agreed by phone"));
    AuditEvent.Figures change = (AuditEvent.Figures) last().change();
    assertThat(change.before(), is(is.figure()));
    assertThat(change.after().numerator(), is(Optional.of(new BigDecimal("7"))));
  }
}
