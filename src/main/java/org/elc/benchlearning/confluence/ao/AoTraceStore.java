package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.TraceStore;
import org.elc.benchlearning.confluence.host.SharedTexts;

/** Goes through every column that holds a user key. */
public final class AoTraceStore implements TraceStore {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ActiveObjects ao;
  private final SharedTexts rememberedPeople;

  public AoTraceStore(ActiveObjects ao, SharedTexts rememberedPeople) {
    this.ao = Objects.requireNonNull(ao);
    this.rememberedPeople = Objects.requireNonNull(rememberedPeople);
  }

  @Override
  public List<Trace> of(String userKey) {
    List<Trace> found = new ArrayList<>();
    each(
        AoAssignment.class,
        AoAssignment.USER_KEY,
        userKey,
        Role.MEMBERS_PERSON,
        found,
        (r, a) ->
            a.onMember(AoAssignment.MEMBER_KEY, r.getMemberKey())
                .with(AoAssignment.MEMBER_ROLE, r.getMemberRole()));
    each(
        AoApplication.class,
        AoApplication.APPLICANT,
        userKey,
        Role.APPLICANT,
        found,
        (r, a) -> application(r, a).with(AoApplication.LETTER, r.getLetter()));
    each(
        AoApplication.class,
        AoApplication.CONTACT,
        userKey,
        Role.CONTACT_OF_APPLICATION,
        found,
        AoTraceStore::application);
    each(
        AoApplication.class,
        AoApplication.DECIDED_BY,
        userKey,
        Role.DECIDED_APPLICATION,
        found,
        (r, a) -> application(r, a).with(AoApplication.DECIDED_WHY, r.getDecidedWhy()));
    each(
        AoConsent.class,
        AoConsent.GIVEN_BY,
        userKey,
        Role.GAVE_CONSENT,
        found,
        (r, a) ->
            a.onMember(AoConsent.MEMBER_KEY, r.getMemberKey())
                .with(AoConsent.INDICATOR, r.getIndicator())
                .at(AoConsent.GIVEN_AT, r.getGivenAt()));
    each(
        AoFigure.class,
        AoFigure.CHANGED_BY,
        userKey,
        Role.CHANGED_FIGURE,
        found,
        (r, a) ->
            a.onParticipant(AoFigure.ENTRY_KEY, r.getEntryKey())
                .with(AoFigure.INDICATOR, r.getIndicator())
                .at(AoFigure.CHANGED_AT, r.getChangedAt()));
    each(
        AoParticipant.class,
        AoParticipant.SUBMITTED_BY,
        userKey,
        Role.SUBMITTED_FIGURES,
        found,
        (r, a) ->
            a.onRound(AoParticipant.ROUND_KEY, r.getRoundKey())
                .onMember(AoParticipant.MEMBER_KEY, r.getMemberKey())
                .with(AoParticipant.UNIT_KEY, r.getUnitKey())
                .at(AoParticipant.SUBMITTED_AT, r.getSubmittedAt()));
    each(
        AoCorrection.class,
        AoCorrection.ASKED_BY,
        userKey,
        Role.ASKED_CORRECTION,
        found,
        (r, a) -> correction(r, a).at(AoCorrection.ASKED_AT, r.getAskedAt()));
    each(
        AoCorrection.class,
        AoCorrection.DECIDED_BY,
        userKey,
        Role.DECIDED_CORRECTION,
        found,
        (r, a) -> correction(r, a).at(AoCorrection.DECIDED_AT, r.getDecidedAt()));
    each(
        AoProposal.class,
        AoProposal.PROPOSER,
        userKey,
        Role.PROPOSED,
        found,
        (r, a) ->
            proposal(r, a)
                .with(AoProposal.WANTED, r.getWanted())
                .with(AoProposal.REASON, r.getReason())
                .at(AoProposal.MADE_AT, r.getMadeAt()));
    each(
        AoProposal.class,
        AoProposal.ENDED_BY,
        userKey,
        Role.ENDED_PROPOSAL,
        found,
        (r, a) ->
            proposal(r, a)
                .with(AoProposal.ENDED_WHY, r.getEndedWhy())
                .at(AoProposal.ENDED_AT, r.getEndedAt()));
    each(AoAuditLine.class, AoAuditLine.WHO, userKey, Role.DID_AUDITED, found, this::audited);
    each(AoAuditLine.class, AoAuditLine.PERSON, userKey, Role.AUDITED_ABOUT, found, this::audited);
    each(AoNotice.class, AoNotice.DONE_BY, userKey, Role.ANNOUNCED, found, this::notice);
    each(AoNotice.class, AoNotice.AUDIENCE_KEY, userKey, Role.TOLD, found, this::notice);
    each(
        AoDelivery.class,
        AoDelivery.USER_KEY,
        userKey,
        Role.NOTIFIED,
        found,
        (r, a) -> a.with(AoDelivery.MAIL, r.getMail()).at(AoDelivery.DUE_AT, r.getDueAt()));
    each(
        AoWish.class,
        AoWish.USER_KEY,
        userKey,
        Role.WISHES,
        found,
        (r, a) -> a.with(AoWish.TIMINGS, r.getTimings()).with(AoWish.MAIL_FORM, r.getMailForm()));
    return found;
  }

  private static TraceAbout application(AoApplication row, TraceAbout about) {
    return about
        .on(AoApplication.ORGANISATION, Kind.ORGANISATION, row.getOrganisation())
        .with(AoApplication.COUNTRY, row.getCountry())
        .with(AoApplication.PROGRESS, row.getProgress())
        .at(AoApplication.SENT_AT, row.getSentAt());
  }

  private static TraceAbout correction(AoCorrection row, TraceAbout about) {
    return about
        .onRound(AoCorrection.ROUND_KEY, row.getRoundKey())
        .onMember(AoCorrection.ENTRY, row.getEntry())
        .with(AoCorrection.PROGRESS, row.getProgress());
  }

  private static TraceAbout proposal(AoProposal row, TraceAbout about) {
    return about
        .with(AoProposal.COUNTRY, row.getCountry())
        .with(AoProposal.INDICATOR, row.getIndicator())
        .with(AoProposal.PROGRESS, row.getProgress());
  }

  private void audited(AoAuditLine row, TraceAbout about) {
    about
        .with(AoAuditLine.EVENT_KIND, row.getEventKind())
        .onRound(AoAuditLine.ROUND_KEY, row.getRoundKey())
        .onMember(AoAuditLine.MEMBER_KEY, row.getMemberKey())
        .with(AoAuditLine.THING, row.getThing())
        .at(AoAuditLine.AT_TIME, row.getAtTime());
  }

  private void notice(AoNotice row, TraceAbout about) {
    about
        .with(AoNotice.NOTICE_KIND, row.getNoticeKind())
        .onRound(AoNotice.ROUND_KEY, row.getRoundKey())
        .at(AoNotice.ANNOUNCED_AT, row.getAnnouncedAt());
  }

  private <T extends Entity> void each(
      Class<T> type,
      String column,
      String userKey,
      Role role,
      List<Trace> found,
      BiConsumer<T, TraceAbout> tell) {
    for (T row : rows(type, column, userKey)) {
      TraceAbout about = new TraceAbout();
      tell.accept(row, about);
      found.add(about.as(role));
    }
  }

  private <T extends Entity> T[] rows(Class<T> type, String column, String userKey) {
    return ao.find(type, Query.select().where(column + " = ?", userKey).order("ID"));
  }

  @Override
  public String erase(String userKey) {
    String token = token();
    ao.executeInTransaction(
        () -> {
          ao.deleteWithSQL(AoAssignment.class, AoAssignment.USER_KEY + " = ?", userKey);
          applications(userKey, token);
          change(AoConsent.class, AoConsent.GIVEN_BY, userKey, r -> r.setGivenBy(token));
          change(AoFigure.class, AoFigure.CHANGED_BY, userKey, r -> r.setChangedBy(token));
          change(
              AoParticipant.class,
              AoParticipant.SUBMITTED_BY,
              userKey,
              r -> r.setSubmittedBy(token));
          change(AoCorrection.class, AoCorrection.ASKED_BY, userKey, r -> r.setAskedBy(token));
          change(AoCorrection.class, AoCorrection.DECIDED_BY, userKey, r -> r.setDecidedBy(token));
          change(AoProposal.class, AoProposal.PROPOSER, userKey, r -> r.setProposer(token));
          change(AoProposal.class, AoProposal.ENDED_BY, userKey, r -> r.setEndedBy(token));
          return true;
        });
    rememberedPeople.forget(userKey);
    return token;
  }

  private static String token() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return "erased-" + HexFormat.of().formatHex(bytes);
  }

  /** The letter is the person's own words; that there was an application stays. */
  private void applications(String userKey, String token) {
    change(
        AoApplication.class,
        AoApplication.APPLICANT,
        userKey,
        row -> {
          row.setApplicant(token);
          row.setLetter(Column.orNull(""));
        });
    change(AoApplication.class, AoApplication.CONTACT, userKey, row -> row.setContact(token));
    change(AoApplication.class, AoApplication.DECIDED_BY, userKey, r -> r.setDecidedBy(token));
  }

  private <T extends Entity> void change(
      Class<T> type, String column, String userKey, Consumer<T> change) {
    for (T row : rows(type, column, userKey)) {
      change.accept(row);
      row.save();
    }
  }
}
