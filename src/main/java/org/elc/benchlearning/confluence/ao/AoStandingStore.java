package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.benchlearning.app.port.StandingStore;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.MembershipEnd;
import org.elc.benchlearning.core.membership.MembershipEnd.Kind;
import org.elc.benchlearning.core.membership.MembershipWarning;
import org.elc.benchlearning.core.membership.Standing;

/** What was told about members, a row each. */
public final class AoStandingStore implements StandingStore {
  private final ActiveObjects ao;
  private final Table<AoStanding> standings;

  public AoStandingStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.standings = new Table<>(ao, AoStanding.class);
  }

  @Override
  public Map<String, Standing> all() {
    Map<String, Standing> all = new TreeMap<>();
    standings.eachOfAll(row -> all.put(row.getMemberKey(), standing(row)));
    return all;
  }

  @Override
  public Optional<Standing> of(String member) {
    return standings.one(AoStanding.MEMBER_KEY, member).map(AoStandingStore::standing);
  }

  @Override
  public void save(Standing standing) {
    ao.executeInTransaction(
        () -> {
          Optional<AoStanding> row = standings.one(AoStanding.MEMBER_KEY, standing.member());
          if (row.isPresent()) {
            update(row.get(), standing);
          } else {
            standings.insert(List.of(columns(standing)));
          }
          return true;
        });
  }

  private static Map<String, Object> columns(Standing standing) {
    Optional<MembershipWarning> warned = standing.warned();
    return new Row()
        .with(AoStanding.MEMBER_KEY, standing.member())
        .with(AoStanding.TOLD_STATUS, standing.status())
        .with(AoStanding.WARNED_KIND, warned.map(w -> w.end().kind().name()))
        .with(AoStanding.WARNED_OF, warned.map(w -> w.end().lastDay()))
        .with(AoStanding.WARNED_DAYS, warned.map(MembershipWarning::days).orElse(0))
        .columns();
  }

  private static void update(AoStanding row, Standing standing) {
    Optional<MembershipWarning> warned = standing.warned();
    row.setToldStatus(standing.status().name());
    row.setWarnedKind(Column.orNull(warned.map(w -> w.end().kind().name())));
    row.setWarnedOf(Column.orNull(warned.map(w -> w.end().lastDay())));
    row.setWarnedDays(warned.map(MembershipWarning::days).orElse(0));
    row.save();
  }

  private static Standing standing(AoStanding row) {
    return new Standing(
        row.getMemberKey(),
        MemberStatus.valueOf(row.getToldStatus()),
        Column.optional(row.getWarnedKind())
            .map(
                kind ->
                    new MembershipWarning(
                        new MembershipEnd(Kind.valueOf(kind), LocalDate.parse(row.getWarnedOf())),
                        row.getWarnedDays())));
  }
}
