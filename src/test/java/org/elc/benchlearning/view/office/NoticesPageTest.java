package org.elc.benchlearning.view.office;

import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.time.ZoneId;
import java.util.List;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.core.notice.Wishes;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.notice.NoticeWords;
import org.junit.Test;

public class NoticesPageTest {

  @Test
  public void aPersonChoosesForWhatIsSentToIt() {
    assertThat(
        "overdue actions are not, yet",
        chosen(MEMBER_NO_1),
        contains("rounds", "ownFigures", "membership", "form"));
    assertThat(
        chosen(OFFICE),
        contains("rounds", "ownFigures", "membership", "coordination", "catalogue", "form"));
  }

  private static List<String> chosen(Actor actor) {
    NoticeWords words = new NoticeWords(Language.EN, ZoneId.of("Europe/Oslo"), "/confluence");
    return new NoticesPage(new Desk(actor, Language.EN, "/confluence"), words)
        .of(List.of(), Wishes.INITIAL).parts().stream()
            .filter(Part.Form.class::isInstance)
            .flatMap(form -> ((Part.Form) form).fields().stream())
            .map(Part.Field::name)
            .toList();
  }
}
