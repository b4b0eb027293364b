package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.learning.LearningReport;
import org.elc.benchlearning.app.validation.Concern;
import org.elc.benchlearning.app.validation.Reminders;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.learning.NextStep;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;

/** The description names every word that an answer can hold where the app has a list of them. */
public class OpenApiConstantsTest {
  private static final JsonNode DOCUMENT = document();

  private static JsonNode document() {
    try {
      return new ObjectMapper().readTree(new OpenApiResource().describe());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  public void everyConstantThatAnAnswerCanHoldIsDescribed() {
    Map<String, Enum<?>[]> answers = new TreeMap<>();
    answers.put("Application/state", Application.State.values());
    answers.put("Certificate/level", CertificateLevel.values());
    answers.put("Consent/audience", Consent.Audience.values());
    answers.put("Desk/concern", Concern.values());
    answers.put("Entry/reason", EntryWindow.Reason.values());
    answers.put("Indicator/kind", IndicatorKind.values());
    answers.put("Indicator/principle", Principle.values());
    answers.put("Indicator/direction", Direction.values());
    answers.put("LearningArea/next", NextStep.values());
    answers.put("LearningArea/obstacle", LearningReport.Obstacle.values());
    answers.put("Member/status", MemberStatus.values());
    answers.put("News/kind", NoticeKind.values());
    answers.put("News/topic", Topic.values());
    answers.put("Participant/state", ParticipantState.values());
    answers.put("Position/band", Band.values());
    answers.put("Proposal/state", Proposal.State.values());
    answers.put("Round/state", RoundState.values());
    answers.put("Skipped/reason", Reminders.Skipped.values());
    answers.put("Suppressed/reason", Suppression.values());
    answers.put("Withheld/part", GroupStatistics.Part.values());

    answers.forEach(
        (place, constants) ->
            assertThat(
                place,
                choices(place),
                is(Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet()))));
  }

  private static Set<String> choices(String place) {
    Set<String> choices = new TreeSet<>();
    DOCUMENT
        .at("/components/schemas/" + place.replace("/", "/properties/") + "/enum")
        .forEach(choice -> choices.add(choice.asText().toUpperCase(Locale.ROOT)));
    return choices;
  }
}
