package org.elc.benchlearning.view.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.entry.EntryWorld;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.entry.FormView.NoticeView;
import org.junit.Test;

public class FormPageTest {
  private final EntryWorld world = new EntryWorld();

  @Test
  public void theHeadSaysWhoseFiguresOfWhichPeriodAndUntilWhen() {
    FormView view = view(KARI, Language.EN);

    assertThat(view.title(), is("Figures of Member no-1 – Round 2026"));
    assertThat(view.period(), is("Period: 1 Jan 2025 to 31 Dec 2025"));
    assertThat(
        notices(KARI, Language.EN),
        contains(
            "info Figures can be entered and submitted until"
                + " 31 Mar 2026, 23:59 (Europe/Oslo, UTC+02:00)."));
  }

  @Test
  public void everyLockGivesItsReasonInTheReadersLanguage() {
    assertThat(notices(PER, Language.EN), contains(startsWith("info You can read these figures")));
    world.at(ARound.dueTime(2026));
    assertThat(
        notices(KARI, Language.LT),
        contains(startsWith("info Terminas baigėsi 2026-03-31 23:59 (Europe/Oslo, UTC+02:00);")));
    world.at(ARound.openTime(2025));
    assertThat(
        notices(KARI, Language.SV),
        contains(
            "info Perioden som uppgifterna gäller är inte slut."
                + " Uppgifter kan fyllas i från 1 jan. 2026 00:00 (Europe/Oslo, UTC+01:00)."));
    world.at(ARound.openTime(2026));
    world.participantIs(ParticipantState.VALIDATED, "");
    assertThat(
        notices(KARI, Language.PT_PT),
        contains("info O coordenador validou os dados; já não podem ser alterados."));
    world.rounds.save(ARound.in(2026).published("r26").build());
    assertThat(notices(KARI, Language.ET), contains(startsWith("info Selle vooru tulemused")));
  }

  @Test
  public void whoWasSentBackReadsWhy() {
    world.participantIs(ParticipantState.RETURNED, "Exits look odd.");

    assertThat(
        notices(KARI, Language.EN).get(0),
        is(
            "warning The coordinator sent the figures back: Exits look odd."
                + " Correct them and submit again."));
  }

  @Test
  public void moreTimeIsExplained() {
    world.rounds.saveParticipants(
        "round-2026",
        List.of(
            Participant.invited(NO_1)
                .withState(ParticipantState.ENTERING, "")
                .withExtension(new Extension(LocalDateTime.of(2026, 4, 9, 12, 0), "Flu."))));

    assertThat(notices(KARI, Language.EN).get(1), is("info You have been given more time: Flu."));
  }

  @Test
  public void progressCountsWhatIsAnsweredBegunLeftOutAndOpen() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    world.stored("round-2026", AFigure.of("STAF").numerator("3"));
    world.stored("round-2026", AFigure.of("TIME").missing(Missing.NOT_REPORTED));

    FormState state = new FormPage(world.form(KARI), Language.EN).state();

    assertThat(state.progress().text(), is("1 of 4 answered"));
    assertThat(state.progress().details(), contains("1 begun", "1 not reported", "1 open"));
    assertThat(
        state.review().gaps(),
        is(
            "1 indicator is still open. You can submit all the same;"
                + " what is open counts as not reported."));
    assertThat(state.review().text(), is("1 thing has to be settled before you can submit:"));
  }

  @Test
  public void whatIsMissingIsAGapAndWhatIsUnusualAWarningUntilItIsExplained() {
    world.stored("round-2026", AFigure.of("PLAN").numerator("3"));
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10"));
    FormState before = new FormPage(world.form(KARI), Language.EN).state();
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10").note("a merger"));
    FormState after = new FormPage(world.form(KARI), Language.EN).state();

    assertThat(findings(before), contains("gap Denominator open", "warning Needs a comment open"));
    assertThat(
        findings(after),
        contains("gap Denominator open", "info Explained by your comment settled"));
  }

  @Test
  public void afterASaveTheRowComesBackWithThoseThatHaveFindings() {
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10"));
    FormPage page = new FormPage(world.form(KARI), Language.EN);

    assertThat(codes(page.stateAfter("ADOP")), contains("STAF", "ADOP"));
    assertThat(codes(page.state()), contains("PLAN", "STAF", "TIME", "ADOP"));
    assertThat(page.field("NONE"), is(Optional.empty()));
  }

  @Test
  public void aRowTellsWhoSavedItLast() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));

    assertThat(
        new FormPage(world.form(KARI), Language.EN).field("PLAN").orElseThrow().changed(),
        is("Last saved 1 Jan 1970, 01:00"));
  }

  @Test
  public void aDocumentIsNotEdited() {
    FormView document = view(KARI, Language.EN).asDocument();

    assertThat(document.editable(), is(false));
    assertThat(document.units(), is(empty()));
    assertThat(document.canWithdraw(), is(false));
    assertThat(document.principles(), is(view(KARI, Language.EN).principles()));
  }

  private FormView view(Actor actor, Language language) {
    return new FormPage(world.form(actor), language).view(Optional.empty());
  }

  private List<String> notices(Actor actor, Language language) {
    return view(actor, language).notices().stream()
        .map((NoticeView n) -> n.kind() + " " + n.text())
        .toList();
  }

  private static List<String> findings(FormState state) {
    return state.fields().stream()
        .flatMap(f -> f.findings().stream())
        .map(f -> f.kind() + " " + f.word() + (f.open() ? " open" : " settled"))
        .toList();
  }

  private static List<String> codes(FormState state) {
    return state.fields().stream().map(FieldState::code).toList();
  }
}
