package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.elc.benchlearning.it.Client.Reply;
import org.elc.benchlearning.it.PreviewSite.Visitor;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** A member leaves and has its figures deleted, through the doors that the office uses. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public final class LeavingIT {
  private static final String MEMBER = "no-1";
  private static final String ROUND = PublishedNetwork.key(PublishedNetwork.NEWEST);

  @ClassRule public static final PreviewSite SITE = PreviewSite.withBeans(Visitor.PROGRAM);

  private static Client office;

  @BeforeClass
  public static void aPublishedRound() {
    new PublishedNetwork(SITE.preview()).withMembers(14).withRounds(2);
    office = Client.of(SITE, "office");
  }

  private static Document page() {
    return office.get("/plugins/servlet/elc/members/" + MEMBER).ok().page();
  }

  private static Reply delete(String again) {
    return office.post(
        "members/" + MEMBER + "/leaving/deletion", Map.of("again", again, "reason", "by letter"));
  }

  private static String statistics() {
    return office.get("rounds/" + ROUND + "/statistics?group=all&limit=100").ok().text();
  }

  private static JsonNode positions() {
    return office.get("rounds/" + ROUND + "/positions?member=" + MEMBER + "&group=all").json();
  }

  @Test
  public void aWhoeverStaysKeepsItsFigures() {
    assertThat(page().select("#elc-delete-figures"), is(empty()));

    assertThat(delete(MEMBER).json().get("code").asText(), is("member-not-left"));
  }

  @Test
  public void bWhoHasLeftIsDeletedOnRequestAndStatisticsStay() {
    String before = statistics();
    assertThat(positions().toString(), containsString("\"value\":"));
    String today = LocalDate.now().minusDays(1).toString();
    office.put("members/" + MEMBER + "/leaving", Map.of("left", today, "reason", "merged")).ok();
    assertThat(
        page().select("#elc-delete-figures form").attr("data-address"),
        containsString("/members/no-1/leaving/deletion"));
    assertThat(delete("no-2").json().at("/errors/0/field").asText("again"), is("again"));

    JsonNode deleted = delete(MEMBER).ok().json();

    assertThat(deleted.get("figures").asInt() > 0, is(true));
    assertThat(deleted.get("rounds").size(), is(2));
    assertThat(statistics(), is(before));
    String trail = office.get("audit?member=" + MEMBER + "&limit=100").ok().text();
    assertThat(trail, containsString("figures-deleted"));
    assertThat(trail, not(containsString("numerator")));
    assertThat(delete(MEMBER).json().get("code").asText(), is("member-no-figures"));
  }

  @Test
  public void cPagesOfTheMemberStillOpen() {
    for (String path :
        new String[] {
          "/plugins/servlet/elc/desk/" + ROUND,
          "/plugins/servlet/elc/desk/" + ROUND + "/" + MEMBER,
          "/plugins/servlet/elc/benchmark?round=" + ROUND + "&member=" + MEMBER,
          "/plugins/servlet/elc/rounds/" + ROUND,
          "/plugins/servlet/elc/corrections?round=" + ROUND
        }) {
      assertThat(path, office.get(path).status() < 500, is(true));
    }
    assertThat(positions().toString(), not(containsString("\"value\":0")));
    assertThat(SITE.preview().runJob("elc-round-job").message(), not(containsString("fail")));
  }
}
