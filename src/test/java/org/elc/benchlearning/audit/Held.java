package org.elc.benchlearning.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.results.NamedIfAllAgree;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;

/** A network and its rounds in the app's stores. */
final class Held {
  private static final String EDITION = "audit";

  private final Network network;
  private final RoundWorld world = new RoundWorld();

  Held(Network network) {
    this.network = network;
    world.editions.save(new Edition(EDITION, Optional.empty(), network.indicators()));
    world.members.save(network.members());
    world.clock.set("2026-06-01T00:00:00Z");
  }

  RoundWorld world() {
    return world;
  }

  /** A round of those who have figures in it, who all have handed in; without the figures. */
  Round round(Campaign campaign, RoundState state) {
    LocalDateTime closes = LocalDateTime.of(2026, 5, 1, 0, 0);
    Round round =
        new Round(
            campaign.key(),
            campaign.key(),
            new TreeSet<>(),
            EDITION,
            new RoundSchedule(
                campaign.from(), campaign.to(), ZoneOffset.UTC, Optional.empty(), closes, closes),
            state,
            Round.Invitation.ALL,
            Optional.empty());
    world.rounds.save(round);
    world.rounds.saveParticipants(
        campaign.key(),
        campaign.figures().keySet().stream()
            .map(
                id ->
                    Participant.invited(id)
                        .withTraits(network.traits(id, campaign.to()))
                        .withState(ParticipantState.VALIDATED, ""))
            .toList());
    return round;
  }

  /** Who is named beside each indicator in each group, by now, if all have agreed to be. */
  Map<String, Map<PeerGroup, List<ParticipantId>>> named(String round) {
    try {
      return new NamedIfAllAgree(world, network.indicators()).in(round);
    } catch (NotFound nothingIsShown) {
      return Map.of();
    }
  }
}
