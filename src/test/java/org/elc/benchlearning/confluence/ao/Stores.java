package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.ApplicationStore;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.ConsentStore;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.app.port.DeletionStore;
import org.elc.benchlearning.app.port.DeliveryStore;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.InMemoryApplicationStore;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.port.InMemoryCorrectionStore;
import org.elc.benchlearning.app.port.InMemoryDeletionStore;
import org.elc.benchlearning.app.port.InMemoryDeliveryStore;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.app.port.InMemoryFigureStore;
import org.elc.benchlearning.app.port.InMemoryJobLog;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemoryProposalStore;
import org.elc.benchlearning.app.port.InMemoryResultStore;
import org.elc.benchlearning.app.port.InMemoryRoundStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.InMemoryStandingStore;
import org.elc.benchlearning.app.port.InMemoryWishStore;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.NoticeStore;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.ProposalStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.app.port.StandingStore;
import org.elc.benchlearning.app.port.WishStore;
import org.junit.rules.ExternalResource;

/** Every port's store, of one kind: what the contract tests run against. */
public final class Stores extends ExternalResource {
  /** The kinds; a contract test runs once on each. */
  public enum Kind {
    IN_MEMORY,
    H2,
    POSTGRESQL
  }

  private final Optional<AoDatabase> database;
  private final EditionStore editions;
  private final MemberStore members;
  private final PeopleStore people;
  private final ConsentStore consents;
  private final SettingStore settings;
  private final JobLog jobs;
  private final ApplicationStore applications;
  private final RoundStore rounds;
  private final FigureStore figures;
  private final ResultStore results;
  private final CorrectionStore corrections;
  private final DeletionStore deletions;
  private final ProposalStore proposals;
  private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");
  private final NoticeStore notices;
  private final DeliveryStore deliveries;
  private final WishStore wishes;
  private final StandingStore standings;
  private final AuditTrail trail;

  public Stores(Kind kind) {
    if (kind == Kind.IN_MEMORY) {
      database = Optional.empty();
      editions = new InMemoryEditionStore();
      members = new InMemoryMemberStore();
      people = new InMemoryPeopleStore();
      consents = new InMemoryConsentStore();
      settings = new InMemorySettingStore();
      jobs = new InMemoryJobLog();
      applications = new InMemoryApplicationStore();
      rounds = new InMemoryRoundStore(members);
      InMemoryFigureStore ownFigures = new InMemoryFigureStore(rounds);
      InMemoryResultStore ownResults = new InMemoryResultStore();
      InMemoryCorrectionStore ownCorrections = new InMemoryCorrectionStore();
      figures = ownFigures;
      results = ownResults;
      corrections = ownCorrections;
      deletions = new InMemoryDeletionStore(rounds, ownFigures, ownResults, ownCorrections);
      proposals = new InMemoryProposalStore();
      notices = new InMemoryNoticeStore(clock);
      deliveries = new InMemoryDeliveryStore();
      wishes = new InMemoryWishStore();
      standings = new InMemoryStandingStore();
      trail = new InMemoryAuditTrail();
    } else {
      AoDatabase opened = new AoDatabase(AoDatabase.Engine.valueOf(kind.name()));
      ActiveObjects ao = opened.activeObjects();
      database = Optional.of(opened);
      editions = new AoEditionStore(ao, opened.nothingRemembered());
      members = new AoMemberStore(ao);
      consents = new AoConsentStore(ao);
      applications = new AoApplicationStore(ao);
      people = new AoPeopleStore(ao, opened.nothingRemembered());
      settings = new AoSettingStore(ao, opened.nothingRemembered());
      jobs = new AoJobLog(ao);
      rounds = new AoRoundStore(ao, opened.nothingRemembered());
      figures = new AoFigureStore(ao, opened.nothingRemembered());
      results = new AoResultStore(ao, opened.nothingRemembered());
      corrections = new AoCorrectionStore(ao);
      deletions = new AoDeletionStore(ao, List.of());
      proposals = new AoProposalStore(ao);
      notices = new AoNoticeStore(ao, clock);
      deliveries = new AoDeliveryStore(ao);
      wishes = new AoWishStore(ao);
      standings = new AoStandingStore(ao);
      trail = new AoAuditTrail(ao);
    }
  }

  @Override
  protected void before() {
    database.ifPresent(AoDatabase::before);
  }

  public DeletionStore deletions() {
    return deletions;
  }

  public EditionStore editions() {
    return editions;
  }

  public MemberStore members() {
    return members;
  }

  public ApplicationStore applications() {
    return applications;
  }

  public ConsentStore consents() {
    return consents;
  }

  public PeopleStore people() {
    return people;
  }

  public JobLog jobs() {
    return jobs;
  }

  public SettingStore settings() {
    return settings;
  }

  public RoundStore rounds() {
    return rounds;
  }

  public FigureStore figures() {
    return figures;
  }

  public CorrectionStore corrections() {
    return corrections;
  }

  public ProposalStore proposals() {
    return proposals;
  }

  public NoticeStore notices() {
    return notices;
  }

  public DeliveryStore deliveries() {
    return deliveries;
  }

  public WishStore wishes() {
    return wishes;
  }

  /** The time that stores which write it down read. */
  public SetClock clock() {
    return clock;
  }

  public StandingStore standings() {
    return standings;
  }

  public AuditTrail trail() {
    return trail;
  }

  public ResultStore results() {
    return results;
  }
}
