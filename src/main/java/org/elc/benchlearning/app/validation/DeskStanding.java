package org.elc.benchlearning.app.validation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Outlier;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;

/** How far a participant is and what is the matter with it: all but whose it is. */
record DeskStanding(
    Participant participant,
    Concern concern,
    Instant deadline,
    Completeness completeness,
    Optional<Instant> lastActivity,
    List<Outlier> outliers,
    List<String> editors) {

  static final Comparator<DeskStanding> URGENT_FIRST =
      Comparator.comparing(DeskStanding::concern)
          .thenComparing(DeskStanding::deadline)
          .thenComparing(standing -> standing.completeness().answered())
          .thenComparing(standing -> standing.participant().id());

  /** The round, what it asks, and what time it is. */
  record Frame(Round round, List<Indicator> asked, Instant now) {

    DeskStanding standing(
        Participant participant,
        Optional<Tally> tally,
        List<Outlier> outliers,
        List<String> editors) {
      Completeness completeness =
          tally.map(Tally::completeness).orElseGet(() -> Completeness.of(asked, Map.of()));
      Instant deadline = EntryWindow.deadline(round, participant);
      Optional<Instant> activity =
          Stream.concat(
                  tally.flatMap(Tally::last).stream(),
                  participant.submission().map(Submission::at).stream())
              .max(Comparator.naturalOrder());
      Concern concern =
          Concern.of(
              new Concern.Known(
                  participant,
                  completeness,
                  !editors.isEmpty() || !isCollecting(round),
                  deadline,
                  activity,
                  !outliers.isEmpty()),
              now);
      return new DeskStanding(
          participant, concern, deadline, completeness, activity, outliers, editors);
    }

    DeskRow row(DeskStanding is, Member member) {
      Objects.requireNonNull(member);
      return new DeskRow(
          new ParticipantRow(
              is.participant(),
              member,
              member.unit(is.participant().id().unit()),
              is.completeness(),
              EntryWindow.of(round, is.participant(), now)),
          is.concern(),
          is.deadline(),
          is.lastActivity(),
          Rates.isOnTime(round, is.participant()),
          is.outliers(),
          is.editors());
    }
  }

  static boolean isCollecting(Round round) {
    return round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED;
  }
}
