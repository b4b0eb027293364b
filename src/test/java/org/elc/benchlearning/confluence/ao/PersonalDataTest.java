package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import org.elc.benchlearning.app.notice.Shelves;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.TraceStore.Kind;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Every column says whether it holds a user key or words that somebody wrote; a new one that says
 * nothing fails. What holds a user key is found in an export, and holds none after an erasure.
 */
@RunWith(Parameterized.class)
public class PersonalDataTest {
  private static final String PERSON = "8a7f808978bf2a3d0178bf2b1c3a0001";

  private static final Set<String> USER_KEYS =
      Set.of(
          "AoApplication.APPLICANT",
          "AoApplication.CONTACT",
          "AoApplication.DECIDED_BY",
          "AoAssignment.USER_KEY",
          "AoAuditLine.PERSON",
          "AoAuditLine.WHO",
          "AoConsent.GIVEN_BY",
          "AoCorrection.ASKED_BY",
          "AoCorrection.DECIDED_BY",
          "AoDelivery.USER_KEY",
          "AoFigure.CHANGED_BY",
          "AoNotice.AUDIENCE_KEY",
          "AoNotice.DONE_BY",
          "AoParticipant.SUBMITTED_BY",
          "AoProposal.ENDED_BY",
          "AoProposal.PROPOSER",
          "AoWish.USER_KEY");

  /** Made of a user key and something else; the row goes with the person. */
  private static final Set<String> KEYS_WITH_A_PERSON =
      Set.of("AoAssignment.NATURAL_KEY", "AoDelivery.NATURAL_KEY", "AoNotice.ONCE_KEY");

  /** Somebody's own words, which may name people although forms ask not to. */
  private static final Set<String> FREE_TEXTS =
      Set.of(
          "AoApplication.DECIDED_WHY",
          "AoApplication.LETTER",
          "AoApplication.ORGANISATION",
          "AoAuditLine.AFTER_TEXT",
          "AoAuditLine.BEFORE_TEXT",
          "AoAuditLine.REASON",
          "AoCorrection.DECIDED_WHY",
          "AoCorrection.FIGURE_AFTER",
          "AoCorrection.FIGURE_BEFORE",
          "AoCorrection.REASON",
          "AoFigure.EVIDENCE",
          "AoFigure.NOTE",
          "AoMember.MEMBER_NAME",
          "AoNotice.DETAILS",
          "AoParticipant.EXTENDED_WHY",
          "AoParticipant.STATE_REASON",
          "AoProposal.ENDED_WHY",
          "AoProposal.REASON",
          "AoProposal.WANTED",
          "AoRound.ROUND_NAME",
          "AoUnit.UNIT_NAME");

  /** Keys, codes, dates, numbers and what was computed. */
  private static final Set<String> NEITHER =
      Set.of(
          "AoConsent.NATURAL_KEY",
          "AoConsent.MEMBER_KEY",
          "AoConsent.INDICATOR",
          "AoConsent.AUDIENCE",
          "AoApplication.COUNTRY",
          "AoApplication.INTAKE",
          "AoApplication.JOINED_HOW",
          "AoApplication.MEMBER_KEY",
          "AoApplication.PROGRESS",
          "AoApplication.PUBLIC_ID",
          "AoApplication.SERVICES",
          "AoApplication.SIZE_BAND",
          "AoAssignment.MEMBER_KEY",
          "AoAssignment.MEMBER_ROLE",
          "AoAuditLine.COUNTRY",
          "AoAuditLine.DIGEST",
          "AoAuditLine.EVENT_KIND",
          "AoAuditLine.FIELD_NAME",
          "AoAuditLine.MEMBER_KEY",
          "AoAuditLine.PERSON_SALT",
          "AoAuditLine.PERSON_SEAL",
          "AoAuditLine.ROUND_KEY",
          "AoAuditLine.TEXT_SALT",
          "AoAuditLine.TEXT_SEAL",
          "AoAuditLine.THING",
          "AoAuditLine.WHO_SALT",
          "AoAuditLine.WHO_SEAL",
          "AoCertificate.CERT_EDITION",
          "AoCertificate.CERT_LEVEL",
          "AoCertificate.CERT_NUMBER",
          "AoCertificate.MEMBER_KEY",
          "AoCertificate.NATURAL_KEY",
          "AoCertificate.VALID_FROM",
          "AoCertificate.VALID_TO",
          "AoCorrection.ENTRY",
          "AoCorrection.PROGRESS",
          "AoCorrection.PUBLIC_ID",
          "AoCorrection.ROUND_KEY",
          "AoDelivery.MAIL",
          "AoDelivery.PROBLEM",
          "AoDelivery.TIMING",
          "AoEdition.EDITION_KEY",
          "AoEdition.PAYLOAD",
          "AoFigure.DENOMINATOR",
          "AoFigure.ENTRY_KEY",
          "AoFigure.INDICATOR",
          "AoFigure.MISSING",
          "AoFigure.NATURAL_KEY",
          "AoFigure.NUMERATOR",
          "AoFigure.REPORTED",
          "AoGroupResult.GROUP_KEY",
          "AoGroupResult.NATURAL_KEY",
          "AoGroupResult.PAYLOAD",
          "AoGroupResult.REVISION",
          "AoJobRun.JOB_KEY",
          "AoJobRun.MESSAGE",
          "AoJobRun.OUTCOME",
          "AoJobRun.REMARKS",
          "AoMember.ADMITTED_ON",
          "AoMember.COUNTRY",
          "AoMember.LEFT_ON",
          "AoMember.MEMBER_KEY",
          "AoMember.SERVICES",
          "AoMember.SIZE_BAND",
          "AoMember.SPACE_KEY",
          "AoNotice.AUDIENCE_KIND",
          "AoNotice.ENTRY",
          "AoNotice.INDICATOR",
          "AoNotice.NOTICE_KIND",
          "AoNotice.PROGRESS",
          "AoNotice.ROUND_KEY",
          "AoOwnResult.ENTRY",
          "AoOwnResult.NATURAL_KEY",
          "AoOwnResult.PAYLOAD",
          "AoOwnResult.REVISION",
          "AoPairResult.NATURAL_KEY",
          "AoPairResult.PAYLOAD",
          "AoPairResult.REVISION",
          "AoParticipant.CERTIFICATE",
          "AoParticipant.COUNTRY",
          "AoParticipant.EXTENDED_UNTIL",
          "AoParticipant.MEMBER_KEY",
          "AoParticipant.NATURAL_KEY",
          "AoParticipant.PROGRESS",
          "AoParticipant.RECEIPT",
          "AoParticipant.ROUND_KEY",
          "AoParticipant.SERVICES",
          "AoParticipant.SIZE_BAND",
          "AoParticipant.UNIT_KEY",
          "AoPlaces.NATURAL_KEY",
          "AoProposal.COUNTRY",
          "AoProposal.EDITION_KEY",
          "AoProposal.INDICATOR",
          "AoProposal.PROGRESS",
          "AoProposal.PUBLIC_ID",
          "AoRound.ADDED_GROUPS",
          "AoRound.CLOSES_AT",
          "AoRound.COUNTRIES",
          "AoRound.DUE_AT",
          "AoRound.EDITION_KEY",
          "AoRound.INVITATION",
          "AoRound.OPENS_AT",
          "AoRound.PERIOD_FROM",
          "AoRound.PERIOD_TO",
          "AoRound.READERS",
          "AoRound.REVISION",
          "AoRound.ROUND_KEY",
          "AoRound.ROUND_STATE",
          "AoRound.ZONE_ID",
          "AoSetting.SETTING_KEY",
          "AoSetting.SETTING_TEXT",
          "AoStanding.MEMBER_KEY",
          "AoStanding.TOLD_STATUS",
          "AoStanding.WARNED_KIND",
          "AoStanding.WARNED_OF",
          "AoUnit.MEMBER_KEY",
          "AoUnit.NATURAL_KEY",
          "AoUnit.SERVICES",
          "AoUnit.UNIT_KEY",
          "AoWish.MAIL_FORM",
          "AoWish.TIMINGS");

  @Rule public final AoDatabase database;
  private final AoDatabase.Engine engine;

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public PersonalDataTest(AoDatabase.Engine engine) {
    this.engine = engine;
    this.database = new AoDatabase(engine);
  }

  @Test
  public void everyTextColumnSaysWhatItHolds() {
    Set<String> said = new TreeSet<>(USER_KEYS);
    said.addAll(KEYS_WITH_A_PERSON);
    said.addAll(FREE_TEXTS);
    said.addAll(NEITHER);

    Set<String> silent = new TreeSet<>(textColumns());
    silent.removeAll(said);
    Set<String> gone = new TreeSet<>(said);
    gone.removeAll(textColumns());
    assertThat("say what these hold", silent, is(empty()));
    assertThat("these are not there", gone, is(empty()));
  }

  @Test
  public void everyRoleIsFoundInAnExport() {
    fill();

    List<Role> roles =
        new AoTraceStore(database.activeObjects(), database.nothingRemembered())
            .of(PERSON).stream().map(t -> t.role()).toList();

    assertThat(new TreeSet<>(roles), is(new TreeSet<>(List.of(Role.values()))));
  }

  @Test
  public void aRowSaysWhichOfItsKeysAreRoundsAndWhichAreMembers() {
    fill();
    ActiveObjects ao = database.activeObjects();
    ao.executeInTransaction(
        () -> {
          AoFigure figure = ao.find(AoFigure.class)[0];
          figure.setEntryKey("2026|no-1/day");
          figure.save();
          return true;
        });

    List<Subject> subjects =
        new AoTraceStore(ao, database.nothingRemembered())
            .of(PERSON).stream()
                .filter(t -> t.role() == Role.CHANGED_FIGURE)
                .flatMap(t -> t.subjects().stream())
                .toList();

    assertThat(
        subjects, contains(new Subject(Kind.ROUND, "2026"), new Subject(Kind.MEMBER, "no-1/day")));
  }

  @Test
  public void theLetterIsInTheExportOfWhoWroteItOnly() {
    fill();

    List<Role> withLetter =
        new AoTraceStore(database.activeObjects(), database.nothingRemembered())
            .of(PERSON).stream()
                .filter(t -> t.about().containsKey(AoApplication.LETTER))
                .map(t -> t.role())
                .toList();

    assertThat(withLetter, contains(Role.APPLICANT));
  }

  @Test
  public void afterAnErasureTheKeyStandsNowhere() {
    fill();
    assertThat(where(), hasItem("AoFigure.CHANGED_BY"));
    ActiveObjects ao = database.activeObjects();

    String token = new AoTraceStore(ao, database.nothingRemembered()).erase(PERSON);
    new AoAuditTrail(ao).anonymise(PERSON, token);
    new Shelves(
            new AoNoticeStore(ao, Clock.systemUTC()),
            new AoDeliveryStore(ao),
            new AoWishStore(ao),
            new DirectTransactions())
        .forgetPerson(PERSON);

    assertThat(engine + "", where(), is(empty()));
    assertThat(ao.count(AoFigure.class), is(1));
    assertThat(ao.count(AoAssignment.class), is(0));
    assertThat(Arrays.asList(ao.find(AoFigure.class)).get(0).getChangedBy(), is(token));
    assertThat(
        Arrays.stream(ao.find(AoApplication.class)).map(a -> Column.text(a.getLetter())).toList(),
        everyItem(is("")));
  }

  /** A row in each table, with the person wherever a user key can stand. */
  private void fill() {
    database
        .activeObjects()
        .executeInTransaction(
            () -> {
              fillTables();
              return true;
            });
  }

  private void fillTables() {
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      Map<String, Object> row = new HashMap<>();
      for (Method getter : getters(entity)) {
        String name = entity.getSimpleName() + "." + column(getter);
        boolean isPersonal = USER_KEYS.contains(name) || KEYS_WITH_A_PERSON.contains(name);
        if (isPersonal) {
          row.put(column(getter), USER_KEYS.contains(name) ? PERSON : PERSON + " 1");
        } else if (getter.isAnnotationPresent(NotNull.class)) {
          row.put(column(getter), "x");
        } else if (name.equals("AoApplication.LETTER")) {
          row.put(column(getter), "I, Eva");
        }
      }
      row.computeIfPresent("AUDIENCE_KIND", (c, x) -> "PERSON");
      database.activeObjects().create(entity, row);
    }
  }

  private List<String> where() {
    List<String> found = new ArrayList<>();
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      for (Entity row : database.activeObjects().find(entity)) {
        for (Method getter : getters(entity)) {
          if (String.valueOf(value(getter, row)).contains(PERSON)) {
            found.add(entity.getSimpleName() + "." + column(getter));
          }
        }
      }
    }
    return found;
  }

  private static Object value(Method getter, Entity row) {
    try {
      return getter.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> textColumns() {
    Set<String> columns = new TreeSet<>();
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      getters(entity).forEach(g -> columns.add(entity.getSimpleName() + "." + column(g)));
    }
    return columns;
  }

  private static List<Method> getters(Class<?> entity) {
    return Arrays.stream(entity.getDeclaredMethods())
        .filter(m -> m.getName().startsWith("get") && m.getReturnType() == String.class)
        .toList();
  }

  private static String column(Method getter) {
    return getter
        .getName()
        .substring(3)
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
