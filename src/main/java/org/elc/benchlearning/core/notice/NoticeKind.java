package org.elc.benchlearning.core.notice;

import java.util.Objects;

/** What somebody is told. Behind the dash, what a notice of the kind carries. */
public enum NoticeKind {
  /** A round takes figures from now on - the round, UNTIL. */
  ROUND_OPENED(Topic.ROUNDS),
  /** By date: not handed in yet - the participant, UNTIL, DAYS. */
  DUE_SOON(Topic.ROUNDS),
  /** A coordinator asks for the figures - the participant, UNTIL. */
  REMINDER(Topic.ROUNDS, Mail.ALWAYS),
  /** There are results to read - the round. */
  PUBLISHED(Topic.ROUNDS),
  /** Everybody who is signed in reads its group statistics once there are any - the round. */
  SHOWN_TO_EVERYBODY(Topic.ROUNDS),

  /** Sent back: does not count until it is handed in again - the participant, UNTIL. */
  RETURNED(Topic.OWN_FIGURES, Mail.ALWAYS),
  /** Declared to be in order - the participant. */
  VALIDATED(Topic.OWN_FIGURES),
  /** More time than the others have - the participant, UNTIL. */
  EXTENDED(Topic.OWN_FIGURES),
  /** The figure is another one now - the participant and the indicator. */
  CORRECTION_APPROVED(Topic.OWN_FIGURES),
  /** The figure stays - the participant and the indicator. */
  CORRECTION_REFUSED(Topic.OWN_FIGURES),

  /** The certificate ends, and with it the membership - the member, DAY, DAYS. */
  CERTIFICATE_EXPIRING(Topic.MEMBERSHIP),
  /** It has ended - the member, DAY. */
  CERTIFICATE_LAPSED(Topic.MEMBERSHIP),
  /** The certificate ends while candidate years run - the member, DAY, DAYS, CANDIDATE_UNTIL. */
  CANDIDATE_AGAIN_SOON(Topic.MEMBERSHIP),
  /** It has ended - the member, DAY, CANDIDATE_UNTIL. */
  CANDIDATE_AGAIN(Topic.MEMBERSHIP),
  /** The candidate's two years end - the member, DAY, DAYS. */
  CANDIDATE_ENDING(Topic.MEMBERSHIP),
  /** They have ended - the member, DAY. */
  CANDIDATE_LAPSED(Topic.MEMBERSHIP),
  /** To the applicant - NAME of the organisation. */
  APPLICATION_ACCEPTED(Topic.MEMBERSHIP, Mail.ALWAYS),
  /** To the applicant - NAME of the organisation. */
  APPLICATION_REFUSED(Topic.MEMBERSHIP, Mail.ALWAYS),
  /** To the applicant: no place at present - NAME of the organisation. */
  APPLICATION_WAITING(Topic.MEMBERSHIP, Mail.ALWAYS),

  /** To whoever decides on it - NAME of the organisation. */
  APPLICATION_RECEIVED(Topic.COORDINATION),
  /** A member finds a figure wrong - the participant and the indicator. */
  CORRECTION_ASKED(Topic.COORDINATION),
  /** Somebody asks to be put in touch with the best - the member that asks, the indicator. */
  CONTACT_ASKED(Topic.COORDINATION),

  /**
   * A country would like to have the catalogue changed - COUNTRY, PROPOSAL, perhaps the indicator.
   */
  PROPOSAL_RECEIVED(Topic.CATALOGUE),
  /** To who has proposed it - COUNTRY, PROPOSAL, perhaps the indicator. */
  PROPOSAL_ANSWERED(Topic.CATALOGUE),

  /**
   * An action is overdue; nothing announces it yet - the member, the indicator, NAME of the action,
   * DAY.
   */
  ACTION_OVERDUE(Topic.ACTIONS);

  private enum Mail {
    AS_CHOSEN,
    ALWAYS
  }

  private final Topic topic;
  private final Mail mail;

  NoticeKind(Topic topic) {
    this(topic, Mail.AS_CHOSEN);
  }

  NoticeKind(Topic topic, Mail mail) {
    this.topic = Objects.requireNonNull(topic);
    this.mail = Objects.requireNonNull(mail);
  }

  public Topic topic() {
    return topic;
  }

  /**
   * Whether it is mailed at once whatever the person chose: answers to what the person asked for,
   * and what another person asks of it with a date on which something is lost.
   */
  public boolean isAlwaysMailed() {
    return mail == Mail.ALWAYS;
  }
}
