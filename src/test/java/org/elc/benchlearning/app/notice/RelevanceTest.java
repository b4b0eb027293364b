package org.elc.benchlearning.app.notice;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.elc.benchlearning.app.Acting.readerOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Test;

/** Who may still read a notice when it is read, whoever it was dealt out to. */
public class RelevanceTest {
  private static final Map<String, Actor> EVERYBODY = new LinkedHashMap<>();

  static {
    EVERYBODY.put("editor", editorOf("no-1"));
    EVERYBODY.put("reader", readerOf("no-1"));
    EVERYBODY.put("swede", editorOf("se-1"));
    EVERYBODY.put("leaver", editorOf("se-gone"));
    EVERYBODY.put("norway", coordinator("NO"));
    EVERYBODY.put("sweden", coordinator("SE"));
    EVERYBODY.put("office", OFFICE);
    EVERYBODY.put("facilitator", FACILITATOR);
    EVERYBODY.put("stranger", STRANGER);
    EVERYBODY.put("anonymous", Actor.ANONYMOUS);
  }

  private final NoticeWorld world = new NoticeWorld();

  @Before
  public void anOpenRound() {
    world.network.open("r");
  }

  private Set<String> readers(Audience audience, About about) {
    Announced announced =
        new Announced(
            "1",
            world.network.clock.instant(),
            Notice.of(NoticeKind.ROUND_OPENED, audience, about));
    Set<String> readers = new TreeSet<>();
    EVERYBODY.forEach(
        (name, actor) -> {
          if (world.relevance().by(actor).readable(announced).isPresent()) {
            readers.add(name);
          }
        });
    return readers;
  }

  @Test
  public void whatIsForOnePersonIsForNobodyElse() {
    Audience stranger = Audience.person(STRANGER.userKey().orElseThrow());

    assertThat(readers(stranger, About.NOTHING), is(Set.of("stranger")));
  }

  @Test
  public void whoHasNoRoleAnyMoreReadsNothingOfRoundsAndMembers() {
    Audience stranger = Audience.person(STRANGER.userKey().orElseThrow());

    assertThat(readers(stranger, About.round("r")), is(Set.of()));
    assertThat(readers(stranger, About.member("no-1")), is(Set.of()));
  }

  @Test
  public void whatIsForAMembersPeopleIsForThem() {
    About figures = About.participant("r", ParticipantId.whole("no-1"));

    assertThat(readers(Audience.people("no-1"), figures), is(Set.of("editor", "reader")));
    assertThat(readers(Audience.editors("no-1"), figures), is(Set.of("editor", "reader")));
    assertThat("of another member", readers(Audience.people("se-1"), figures), is(Set.of()));
  }

  @Test
  public void whatIsForTheParticipantsIsForNobodyElse() {
    assertThat(
        readers(Audience.participants("r"), About.round("r")),
        is(Set.of("editor", "reader", "swede")));
  }

  @Test
  public void whatIsForCoordinatorsIsForThoseOfTheCountryAndTheOffice() {
    assertThat(
        readers(Audience.coordinators("NO"), About.member("no-1")), is(Set.of("norway", "office")));
    assertThat(
        "about a member that is not theirs any more",
        readers(Audience.coordinators("NO"), About.member("se-1")),
        is(Set.of("office")));
  }

  @Test
  public void whatIsForTheOfficeIsForTheOffice() {
    assertThat(readers(Audience.office(), About.NOTHING), is(Set.of("office")));
  }

  @Test
  public void whatIsAboutSomethingThatIsGoneIsForNobody() {
    assertThat(readers(Audience.office(), About.round("gone")), is(Set.of()));
    assertThat(readers(Audience.office(), About.member("gone")), is(Set.of()));
  }
}
