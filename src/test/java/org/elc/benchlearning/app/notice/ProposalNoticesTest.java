package org.elc.benchlearning.app.notice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;
import org.junit.Test;

/** Who is told of proposals for the catalogue, and when no more. */
public class ProposalNoticesTest {
  private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");

  private final NoticeWorld world = new NoticeWorld();

  private Proposal open() {
    Content content = new Content("e1", Optional.empty(), "change", "reason");
    return world.proposals.add(Proposal.made("NO", content, "coordinator", THEN));
  }

  private void received(Proposal proposal) {
    world.network.notices.announce(
        Notice.of(NoticeKind.PROPOSAL_RECEIVED, Audience.office(), About.NOTHING)
            .ofProposal("NO", proposal.id()));
  }

  private void answered(String country) {
    world.network.notices.announce(
        Notice.of(NoticeKind.PROPOSAL_ANSWERED, Audience.person("coordinator"), About.NOTHING)
            .ofProposal(country, "an-id"));
  }

  private void nextMorning() {
    world.network.clock.set("2026-03-02T07:00:00Z");
    world.tell();
  }

  @Test
  public void itComesOnceADayUnlessSomebodyWishesOtherwise() {
    world.wishes.save("chief", new Wishes(Map.of(Topic.CATALOGUE, Timing.OFF), MailForm.HTML));
    received(open());
    answered("NO");

    world.tell();
    assertThat(world.post.letters(), is(empty()));
    nextMorning();

    assertThat(
        world.post.letters(),
        containsInAnyOrder(
            "coordinator@example.org PROPOSAL_ANSWERED", "office@example.org PROPOSAL_RECEIVED"));
  }

  @Test
  public void whoseCountryItIsNoMoreIsToldNothing() {
    answered("SE");
    world.tell();
    nextMorning();

    assertThat(world.post.letters(), is(empty()));
    assertThat(world.mine().list(world.actors().actor(Optional.of("coordinator"))), is(empty()));
  }

  @Test
  public void whatIsAnsweredOrWithdrawnMeanwhileIsNotMailedToTheOffice() {
    Proposal withdrawn = open();
    Proposal waiting = open();
    received(withdrawn);
    received(waiting);
    world.tell();
    world.proposals.save(withdrawn.ended(State.WITHDRAWN, new Ending("coordinator", THEN, "")));

    nextMorning();

    assertThat(
        world.post.letters().stream().filter(l -> l.startsWith("office@")).toList(),
        contains("office@example.org PROPOSAL_RECEIVED"));
  }
}
