package org.elc.benchlearning.app.validation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.junit.Before;
import org.junit.Test;

public class TalliesTest {
  private static final ParticipantId FIRST = ParticipantId.whole("no-1");
  private static final ParticipantId SECOND = ParticipantId.whole("no-2");

  private final RoundWorld world = new RoundWorld();

  /** Whom figures were read of, one list for each reading. */
  private final List<List<ParticipantId>> read = Collections.synchronizedList(new ArrayList<>());

  private final CountDownLatch reading = new CountDownLatch(1);
  private final Tallies tallies = new Tallies(watched(world.figures));
  private Round round;
  private List<Indicator> asked;

  @Before
  public void aRoundThatCollects() {
    world.open("annual");
    round = world.rounds.find("annual").orElseThrow();
    asked = world.editions.find(round.edition()).map(Edition::asked).orElseThrow();
  }

  @Test
  public void whatIsSavedIsReadOnceAndThenWhoHasSaved() {
    Tally empty = of(FIRST, SECOND).get(FIRST);
    assertThat(empty.completeness().open(), is(asked.size()));
    assertThat(empty.last().isPresent(), is(false));
    of(FIRST, SECOND);
    save(SECOND, "30");

    Map<ParticipantId, Tally> now = of(FIRST, SECOND);

    assertThat(read, is(List.of(List.of(FIRST, SECOND), List.of(SECOND))));
    assertThat(now.get(FIRST), is(sameInstance(empty)));
    assertThat(now.get(SECOND).completeness().answered(), is(1));
    assertThat(now.get(SECOND).last().isPresent(), is(true));
  }

  @Test
  public void whoTakesNoPartHasNoTally() {
    assertThat(of(FIRST, ParticipantId.whole("nobody")).keySet(), is(Set.of(FIRST)));
    world.rounds.removeParticipants("annual", List.of(FIRST));
    assertThat(of(FIRST), is(Map.of()));
  }

  /** Behind which are few persons: it is answered, and others than its owner see no value. */
  @Test
  public void aFigureOfFewPersonsHasNoValueForOthers() {
    save(FIRST, "30");
    double all = of(FIRST).get(FIRST).values(false)[0];
    world.figures.saveAll(
        "annual", Map.of(FIRST, List.of(RoundWorld.ratio("A", "1", "2"))), change());

    Tally few = of(FIRST).get(FIRST);

    assertThat(all, is(few.values(true)[0] * 30 / 1000 / (1.0 / 2)));
    assertThat(Double.isNaN(few.values(false)[0]), is(true));
    assertThat(few.completeness().answered(), is(1));
  }

  @Test
  public void ofManyWhoLookForTheFirstTimeAtOnceOneReads() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(8);
    try {
      Callable<Tally> look = () -> of(FIRST, SECOND).get(FIRST);
      List<Future<Tally>> looking = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        looking.add(readers.submit(look));
      }
      reading.countDown();
      Tally one = looking.get(0).get(1, TimeUnit.MINUTES);
      for (Future<Tally> other : looking) {
        assertThat(other.get(1, TimeUnit.MINUTES), is(sameInstance(one)));
      }
      assertThat(read.size(), is(1));
    } finally {
      readers.shutdownNow();
    }
  }

  private Map<ParticipantId, Tally> of(ParticipantId... ids) {
    return tallies.of(round, asked, List.of(ids));
  }

  private void save(ParticipantId id, String numerator) {
    reading.countDown();
    world.figures.saveAll(
        "annual", Map.of(id, List.of(RoundWorld.ratio("A", numerator, "1000"))), change());
  }

  private Change change() {
    return new Change("ed", world.clock.instant());
  }

  /** Notes each reading; the first one lasts until all others have had time to ask. */
  @SuppressWarnings("unchecked")
  private FigureStore watched(FigureStore store) {
    return (FigureStore)
        Proxy.newProxyInstance(
            FigureStore.class.getClassLoader(),
            new Class<?>[] {FigureStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("each")) {
                read.add(List.copyOf((Collection<ParticipantId>) arguments[1]));
                reading.await(100, TimeUnit.MILLISECONDS);
              }
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
