package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Turnout;

/** Counts a round's participants in the database: two statements, however many there are. */
final class Turnouts {
  private static final List<String> HANDED_IN =
      Arrays.stream(ParticipantState.values())
          .filter(ParticipantState::isHandedIn)
          .map(Enum::name)
          .toList();

  private final ActiveObjects ao;

  Turnouts(ActiveObjects ao) {
    this.ao = ao;
  }

  Turnout of(String round) {
    return InputText.isUnstorable(round) ? Turnout.NOBODY : counted(round, List.of());
  }

  /** Of the members that are of these countries now, whatever they were when the round opened. */
  Turnout of(String round, Set<String> countries) {
    return InputText.isUnstorable(round) || countries.isEmpty()
        ? Turnout.NOBODY
        : counted(round, countries);
  }

  private Turnout counted(String round, Collection<String> countries) {
    return new Turnout(count(round, countries, List.of()), count(round, countries, HANDED_IN));
  }

  private int count(String round, Collection<String> countries, Collection<String> states) {
    StringBuilder where = new StringBuilder("p." + AoParticipant.ROUND_KEY + " = ?");
    List<Object> bound = new ArrayList<>(List.of(round));
    in(where, bound, "p." + AoParticipant.PROGRESS, states);
    in(where, bound, "m." + AoMember.COUNTRY, countries);
    Query query = Query.select().alias(AoParticipant.class, "p");
    if (!countries.isEmpty()) {
      query =
          query
              .alias(AoMember.class, "m")
              .join(
                  AoMember.class, "p." + AoParticipant.MEMBER_KEY + " = m." + AoMember.MEMBER_KEY);
    }
    return ao.count(AoParticipant.class, query.where(where.toString(), bound.toArray()));
  }

  /** Nothing where everything is let through. */
  private static void in(
      StringBuilder where, List<Object> bound, String column, Collection<String> values) {
    if (!values.isEmpty()) {
      String places = String.join(", ", Collections.nCopies(values.size(), "?"));
      where.append(" AND ").append(column).append(" IN (").append(places).append(')');
      bound.addAll(values);
    }
  }
}
