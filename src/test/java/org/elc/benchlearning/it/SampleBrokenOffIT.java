package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.elc.preview.sample.SampleNetwork;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.junit.ClassRule;
import org.junit.Test;

/** Somebody stops the preview while it is being filled. */
public final class SampleBrokenOffIT {
  @ClassRule public static final PreviewSite SITE = PreviewSite.empty(PreviewSite.Visitor.PROGRAM);

  private final Visitor office = new People(SITE.baseUrl()).named("office");

  @Test
  public void theNextStartFinishesTheLoad() throws InterruptedException {
    ExecutorService loader = Executors.newSingleThreadExecutor();
    Future<?> load = loader.submit(() -> new SampleNetwork().load(SITE.preview()));
    waitUntilRoundsAre(2);
    loader.shutdownNow();
    assertThat(loader.awaitTermination(1, TimeUnit.MINUTES), is(true));
    assertThat("broken off", load.isDone() && states().size() < 4, is(true));

    new SampleNetwork().load(SITE.preview());

    assertThat(states(), is(List.of("OPEN", "PUBLISHED", "PUBLISHED", "PUBLISHED")));
    assertThat(
        office.rest(open() + "/participants?limit=500").json().findValuesAsText("state"),
        hasItems("INVITED", "ENTERING", "SUBMITTED", "RETURNED", "VALIDATED"));
    assertThat(office.get("/display/ELC").status(), is(200));
  }

  private String open() {
    return "rounds/" + office.rest("rounds").json().at("/items/0/key").asText();
  }

  private List<String> states() {
    JsonNode rounds = office.rest("rounds").ok().json();
    return rounds.findValuesAsText("state");
  }

  private void waitUntilRoundsAre(int many) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (states().size() < many) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the load did not get so far");
      }
    }
  }
}
