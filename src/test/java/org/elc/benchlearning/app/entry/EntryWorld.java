package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.app.port.InMemoryFigureStore;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.InMemoryResultStore;
import org.elc.benchlearning.app.port.InMemoryRoundStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.app.results.ResultAccess;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.NumberNotation;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;

/**
 * The use case on stores in memory: members no-1 (Norway, editors kari and ola, reader per), no-2
 * (with the units north and south) and se-1; rounds 2024, 2025 (published) and 2026 (open), in
 * which all of them take part, having handed in the past ones; it is 1 March 2026.
 */
public final class EntryWorld {
  public static final ParticipantId NO_1 = ParticipantId.whole("no-1");
  public static final ParticipantId SE_1 = ParticipantId.whole("se-1");
  public static final Actor KARI = editor("kari", "no-1");
  public static final Actor OLA = editor("ola", "no-1");
  public static final Actor PER = Actor.member("per", Map.of("no-1", MemberRole.READER));
  public static final Actor COORDINATOR_NO = coordinator("NO");
  public static final Actor COORDINATOR_SE = coordinator("SE");
  public static final Actor OFFICE =
      new Actor(Optional.of("office"), new TreeMap<>(), Set.of(), true, false);
  public static final NumberReader ENGLISH = NumberReader.in(new NumberNotation('.', ',', '-', 1));

  public static final Indicator PLANS = called("PLAN").build();
  public static final Indicator STAFF =
      called("STAF").soft("0", "60").of("staff who left", "staff").build();
  public static final Indicator TIME = called("TIME").duration().decimals(0).build();
  public static final Indicator ADOPTED = called("ADOP").count().decimals(0).build();

  public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  public final InMemoryRoundStore rounds = new InMemoryRoundStore();
  public final InMemoryMemberStore members = new InMemoryMemberStore();
  public final InMemoryEditionStore editions = new InMemoryEditionStore();
  public final InMemoryFigureStore figures = new InMemoryFigureStore(rounds);
  public final InMemoryResultStore results = new InMemoryResultStore();
  public final Entry entry;
  private Instant now = ARound.openTime(2026);

  public EntryWorld() {
    editions.save(new Edition("elc-1", Optional.empty(), List.of(PLANS, STAFF, TIME, ADOPTED)));
    members.save(
        List.of(
            AMember.called("no-1").space("NO1").build(),
            AMember.called("no-2").unit("north").unit("south").build(),
            AMember.called("se-1").in("SE").build()));
    rounds.save(ARound.in(2024).published("r24").build());
    rounds.save(ARound.in(2025).published("r25").build());
    rounds.save(ARound.in(2026).build());
    for (String round : List.of("round-2024", "round-2025", "round-2026")) {
      ParticipantState state =
          round.equals("round-2026") ? ParticipantState.INVITED : ParticipantState.SUBMITTED;
      rounds.saveParticipants(
          round,
          Stream.of(
                  NO_1,
                  new ParticipantId("no-2", "north"),
                  new ParticipantId("no-2", "south"),
                  SE_1)
              .map(id -> Participant.invited(id).withState(state, ""))
              .toList());
    }
    entry = over(figures);
  }

  /** The use case on another store of figures. */
  public Entry over(FigureStore store) {
    EntryDesk desk = new EntryDesk(rounds, members, editions, new MovingClock());
    EntryForms forms = new EntryForms(store, past(store), new Names());
    return new Entry(
        desk, forms, store, new Logbook(new DirectTransactions(), trail, new MovingClock()));
  }

  private PastRounds past(FigureStore store) {
    ResultAccess access = new ResultAccess(rounds, new InMemorySettingStore());
    return new PastRounds(rounds, editions, store, results, access);
  }

  /** What the desk says of the participants' figures. */
  RoundChecks checks() {
    return new RoundChecks(editions, figures, past(figures));
  }

  public EntryWorld at(Instant instant) {
    now = instant;
    return this;
  }

  /** Stores a figure past the use case, as an import would. */
  public void stored(String round, AFigure figure) {
    figures.saveAll(
        round, Map.of(NO_1, List.of(figure.build())), new Change("import", Instant.EPOCH));
  }

  public void participantIs(ParticipantState state, String reason) {
    participantIs("round-2026", state, reason);
  }

  public void participantIs(String round, ParticipantState state, String reason) {
    rounds.saveParticipants(round, List.of(Participant.invited(NO_1).withState(state, reason)));
  }

  /** In a round whose results are computed; it had answered everything. */
  public void participantWas(String round, ParticipantState state) {
    rounds.saveParticipants(
        round,
        List.of(Participant.invited(NO_1).withState(state, "").withAnswers(new Answers(4, 4))));
  }

  public EntryForm form(Actor actor) {
    return entry.form(actor, FormRequest.of("round-2026", NO_1));
  }

  public SaveOutcome save(Actor actor, FieldInput input) {
    return entry.save(actor, "round-2026", NO_1, input, ENGLISH);
  }

  public static Actor editor(String user, String member) {
    return Actor.member(user, Map.of(member, MemberRole.EDITOR));
  }

  private static Actor coordinator(String country) {
    return new Actor(Optional.of("coordinator"), new TreeMap<>(), Set.of(country), false, false);
  }

  private final class MovingClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class Names implements UserDirectory {
    private static final Map<String, String> KNOWN = Map.of("kari", "Kari Vik", "ola", "Ola Lie");

    @Override
    public Optional<String> keyOf(String userName) {
      return KNOWN.containsKey(userName) ? Optional.of(userName) : Optional.empty();
    }

    @Override
    public Map<String, String> userNames(Collection<String> userKeys) {
      Map<String, String> names = new HashMap<>();
      userKeys.stream().filter(KNOWN::containsKey).forEach(key -> names.put(key, key));
      return names;
    }

    @Override
    public Map<String, String> fullNames(Collection<String> userKeys) {
      Map<String, String> names = new HashMap<>(KNOWN);
      names.keySet().retainAll(new HashSet<>(userKeys));
      return names;
    }
  }
}
