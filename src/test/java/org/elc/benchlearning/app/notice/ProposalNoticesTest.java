package org.elc.benchlearning.app.notice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import java.util.Map;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;
import org.junit.Test;

public class ProposalNoticesTest {
  private final NoticeWorld world = new NoticeWorld();

  @Test
  public void anAnswerGoesToWhoProposedWhileThatIsItsCountry() {
    Notice answered =
        Notice.of(NoticeKind.PROPOSAL_ANSWERED, Audience.person("coordinator"), About.NOTHING);
    world.network.notices.announce(answered.ofCountry("NO").name("to be told"));
    world.network.notices.announce(answered.ofCountry("SE").name("was its country once"));
    world.network.notices.announce(
        Notice.of(NoticeKind.PROPOSAL_RECEIVED, Audience.office(), About.NOTHING).ofCountry("NO"));
    world.wishes.save("chief", new Wishes(Map.of(Topic.CATALOGUE, Timing.OFF), MailForm.HTML));
    world.tell();
    world.network.clock.set("2026-03-02T07:00:00Z");

    world.tell();

    assertThat(
        world.post.letters(),
        containsInAnyOrder(
            "coordinator@example.org PROPOSAL_ANSWERED", "office@example.org PROPOSAL_RECEIVED"));
  }
}
