package org.elc.benchlearning.app.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Checks;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;

/**
 * Everything about one participant's figures in one round, for people who may read them.
 *
 * @param round the round
 * @param member the member
 * @param participant the member or its unit in the round
 * @param siblings all participants of the member in the round, this one among them
 * @param asked indicators in the order of the form
 * @param figures what is stored, by indicator
 * @param authors full names of those who stored it, by user key
 * @param history own figures of at most two earlier rounds, the newest first
 * @param findings what the checks say
 * @param window whether figures may be entered now
 * @param access what the reader may do
 */
public record EntryForm(
    Round round,
    Member member,
    Participant participant,
    List<Participant> siblings,
    List<Indicator> asked,
    Map<String, StoredFigure> figures,
    Map<String, String> authors,
    List<PastRound> history,
    List<Finding> findings,
    EntryWindow window,
    Access access) {

  /** What somebody may do with a form. */
  public enum Access {
    READ,
    ENTER
  }

  public EntryForm {
    Objects.requireNonNull(round);
    Objects.requireNonNull(member);
    Objects.requireNonNull(participant);
    Objects.requireNonNull(window);
    Objects.requireNonNull(access);
    siblings = List.copyOf(siblings);
    asked = List.copyOf(asked);
    figures = Map.copyOf(figures);
    authors = Map.copyOf(authors);
    history = List.copyOf(history);
    findings = List.copyOf(findings);
  }

  /** Whether fields can be changed: the right person at the right time. */
  public boolean isEditable() {
    return access == Access.ENTER && window instanceof EntryWindow.Open;
  }

  /** Why figures cannot be entered, by this reader or by anybody; absent while they can. */
  public Optional<Problem> lock() {
    if (window instanceof EntryWindow.Locked locked) {
      return Optional.of(EntryDesk.problem(round, locked));
    }
    return access == Access.ENTER ? Optional.empty() : Optional.of(Problem.of("entry-not-editor"));
  }

  /** Whether the reader may take the submission back now. */
  public boolean canWithdraw() {
    return access == Access.ENTER
        && window instanceof EntryWindow.Locked locked
        && locked.reason() == EntryWindow.Reason.SUBMITTED
        && locked.when().isPresent();
  }

  /** Whether the reader enters these figures, and they are computed and can only be corrected. */
  public boolean canAskForCorrections() {
    return access == Access.ENTER
        && participant.state().isHandedIn()
        && window instanceof EntryWindow.Locked locked
        && locked.reason() == EntryWindow.Reason.RESULTS_COMPUTED;
  }

  public Completeness completeness() {
    return Completeness.of(asked, plainFigures());
  }

  /** Findings that stand in the way of submitting. */
  public List<Finding> blocking() {
    return Checks.blocking(findings, plainFigures());
  }

  private Map<String, Figure> plainFigures() {
    return figures.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().figure()));
  }
}
