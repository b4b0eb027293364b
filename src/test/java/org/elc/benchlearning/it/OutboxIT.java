package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.mail.server.MailServerManager;
import java.time.LocalDate;
import java.util.Map;
import org.elc.preview.Preview;
import org.elc.preview.host.mail.Outbox;
import org.elc.preview.host.mail.Outbox.Mode;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Mails from the round that opens to the administrator's outbox, with what can go wrong between.
 */
public final class OutboxIT {
  private static final String PAGE = "/admin/outbox.action";

  @ClassRule public static final Cluster CLUSTER = new Cluster();

  @Test
  public void aMailWaitsForAServerThatIsGoneAndForAQueueThatRefuses() {
    Preview node = CLUSTER.node("one");
    Outbox outbox = (Outbox) node.host().components().get(MailServerManager.class);
    People people = new People(node.baseUrl());
    Visitor office = people.named("office");
    DueRounds rounds = new DueRounds(office);
    office
        .put("members/" + rounds.member().key() + "/people/member-no-1", Map.of("role", "EDITOR"))
        .ok();
    rounds.opened("waiting", LocalDate.now().plusWeeks(5) + "T12:00");

    outbox.pretend(Mode.NO_SERVER);
    assertThat(node.runJob(JobPage.NOTICE_JOB).message(), containsString("Mails wait"));
    outbox.pretend(Mode.REFUSING);
    assertThat(node.runJob(JobPage.NOTICE_JOB).message(), containsString("IllegalStateException"));
    assertThat(outbox.newest(10).size(), is(0));
    String news = people.named("member-no-1").rest("notices").ok().body();
    assertThat(news, containsString("\"waiting\""));

    outbox.pretend(Mode.WORKING);
    rounds.opened("working", LocalDate.now().plusWeeks(5) + "T12:00");
    node.runJob(JobPage.NOTICE_JOB);

    assertThat(outbox.newest(10).size(), is(1));
    assertThat(outbox.newest(10).get(0).to(), is("member-no-1@example.org"));
    assertThat(people.named("admin").get(PAGE).ok().body(), containsString("working"));
    assertThat(people.named("member-no-1").get(PAGE).status(), is(403));
    assertThat(people.named("member-no-1").get(PAGE).body(), not(containsString("working")));
    assertThat(people.named("office").get(PAGE + "?id=1&raw=1").status(), is(403));
  }
}
