package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.notice.MyNotices;
import org.elc.benchlearning.app.notice.Relevance;
import org.elc.benchlearning.app.notice.Shelves;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.InMemoryDeliveryStore;
import org.elc.benchlearning.app.port.InMemoryProposalStore;
import org.elc.benchlearning.app.port.InMemoryWishStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.OwnNotices;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Timing;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class NoticeResourceTest {
  @Rule public final RestServer rest = new RestServer();

  private final RoundWorld world = new RoundWorld();
  private final InMemoryDeliveryStore deliveries = new InMemoryDeliveryStore();

  @Before
  public void aRoundOpensAndIsToldToTwo() {
    world.open("r");
    String notice = world.notices.waiting(1).get(0).id();
    deliveries.add(
        List.of(
            Delivery.to("key-kari", notice, Timing.AT_ONCE, world.clock.instant()),
            Delivery.to("key-siri", notice, Timing.AT_ONCE, world.clock.instant())));
    rest.people.assign("no-1", "key-kari", MemberRole.EDITOR);
    rest.people.assign("se-1", "key-siri", MemberRole.EDITOR);
    Addressees oslo =
        user ->
            Optional.of(
                new Addressees.Addressee(user, "", Locale.ENGLISH, ZoneId.of("Europe/Oslo")));
    rest.serve(
            new MyNotices(
                new Shelves(
                    world.notices, deliveries, new InMemoryWishStore(), new DirectTransactions()),
                new Relevance(
                    world.rounds,
                    world.members,
                    world.editions,
                    new InMemoryProposalStore(),
                    world.clock)))
        .serve(new OwnNotices(rest.reader(), oslo, mode -> "/wiki"));
    rest.wiki.signIn("key-kari");
  }

  @Test
  public void theOwnNoticesAreInTheCallersWordsAndLead() {
    JsonNode news = items().get(0);

    assertThat(news.get("kind").asText(), is("round_opened"));
    assertThat(news.get("topic").asText(), is("rounds"));
    assertThat(
        news.get("title").asText(), is("Round r is open: figures are due on 31 Mar 2026, 23:59"));
    assertThat(news.get("href").asText(), is("/wiki/plugins/servlet/elc/rounds/r"));
    assertThat(news.get("round").asText(), is("r"));
    assertThat(news.get("member").asText(), is(""));
    assertThat(news.get("read").asBoolean(), is(false));
  }

  @Test
  public void theyAreToldInTheCallersLanguage() {
    rest.wiki.speak(Locale.forLanguageTag("sv"));

    assertThat(
        items().get(0).get("title").asText(),
        is("Round r är öppen: uppgifterna ska vara inne 31 mars 2026 23:59"));
  }

  @Test
  public void whatWasSeenIsMarkedAsRead() {
    String newest = items().get(0).get("id").asText();

    assertThat(rest.post("notices/read", "{\"newest\":\"" + newest + "\"}").status(), is(200));

    assertThat(items().get(0).get("read").asBoolean(), is(true));
  }

  @Test
  public void theNoticesOfOthersAreNotThere() {
    String mine = items().get(0).get("id").asText();
    rest.wiki.signIn("key-siri");

    assertThat(rest.post("notices/read", "{\"newest\":\"" + mine + "\"}").status(), is(404));
    assertThat(items().get(0).get("read").asBoolean(), is(false));
    rest.wiki.signIn("key-office");
    assertThat(items(), hasSize(0));
  }

  @Test
  public void whoIsNotSignedInHasNone() {
    rest.wiki.signOut();

    assertThat(rest.get("notices").status(), is(404));
    assertThat(rest.get("notices/wishes").status(), is(404));
    assertThat(rest.put("notices/wishes", "{\"rounds\":\"off\"}").status(), is(404));
  }

  @Test
  public void wishesAreChangedOneByOne() {
    JsonNode before = rest.get("notices/wishes").json();
    assertThat(before.get("rounds").asText(), is("at_once"));
    assertThat(before.get("coordination").asText(), is("daily"));

    rest.put("notices/wishes", "{\"rounds\":\"off\",\"form\":\"plain\"}");
    JsonNode after = rest.put("notices/wishes", "{\"actions\":\"at-once\"}").json();

    assertThat(after.get("rounds").asText(), is("off"));
    assertThat(after.get("form").asText(), is("plain"));
    assertThat(after.get("actions").asText(), is("at_once"));
    rest.wiki.signIn("key-siri");
    assertThat(rest.get("notices/wishes").json().get("rounds").asText(), is("at_once"));
  }

  @Test
  public void aWishThatThereIsNotIsRefusedInItsField() {
    RestServer.Answer answer = rest.put("notices/wishes", "{\"ownFigures\":\"sometimes\"}");

    assertThat(answer.status(), is(400));
    assertThat(answer.json().get("problems").findValuesAsText("field"), contains("ownFigures"));
  }

  private List<JsonNode> items() {
    List<JsonNode> found = new java.util.ArrayList<>();
    rest.get("notices").json().get("items").forEach(found::add);
    return found;
  }
}
