package org.elc.benchlearning.app;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.Rounds;
import org.junit.Test;

/**
 * What use cases that change something leave in the audit trail. Figures have tests of their own.
 */
public class LinesOfUseCasesTest {
  private final RoundWorld world = new RoundWorld();
  private final Members members =
      new Members(
          world.members,
          new InMemoryPeopleStore(),
          world.transactions(),
          world.locks,
          world.calendar());

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

    assertThat(kinds(), contains(AuditKind.MEMBER_CHANGED));
    assertThat(last().change(), is(new Words("name", name, "Renamed")));
  }

  @Test
  public void tryingAnImportLeavesNoLine() {
    String csv = members.exportMembers(OFFICE, CsvForm.STANDARD);

    members.importMembers(OFFICE, csv.replace("NO", "SE"), ImportMode.DRY_RUN);

    assertThat(kinds(), is(List.of()));
  }

  @Test
  public void aLinkedSpaceIsAChangeOfTheMember() {
    members.linkSpace(OFFICE, "no-1", "NOONE");

    assertThat(last().change(), is(new Words("spaceKey", "", "noone")));
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
}
