package org.elc.benchlearning.confluence.job;

import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.membership.MembershipClock;
import org.elc.benchlearning.app.membership.MembershipWorld;
import org.elc.benchlearning.app.port.StandingStore;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Standing;
import org.junit.Test;

public class MembershipJobTest {
  private final MembershipWorld world = new MembershipWorld();
  private final MembershipJob job = new MembershipJob(world.dates, world.admissions);

  private String message() {
    JobRunnerResponse response = Now.run(job);
    assertThat(response.getRunOutcome(), is(RunOutcome.SUCCESS));
    return response.getMessage();
  }

  @Test
  public void aRunTellsWhatItDid() {
    world.members.save(List.of(AMember.called("no-1").admitted("2024-06-20").build()));
    assertThat(message(), is("Changes of status: 0. Warnings: 1. From the waiting list: 0."));

    world.clock.set("2026-06-20T10:00:00Z");
    assertThat(message(), is("Changes of status: 1. Warnings: 0. From the waiting list: 0."));
  }

  @Test
  public void aFreePlaceGoesToWhoWaits() {
    world.admissions.setPlaces(OFFICE, "NO", Intake.REGULAR, Optional.of(0));
    Application sent = world.applying.send(STRANGER, MembershipWorld.input("A", "NO"));
    world.admissions.keepWaiting(OFFICE, sent.id(), "");
    world.applications.setPlaces("NO", Intake.REGULAR, Optional.of(1));

    assertThat(message(), is("Changes of status: 0. Warnings: 0. From the waiting list: 1."));
  }

  @Test
  public void aMemberWhoseDatesFailKeepsNobodyWaiting() {
    world.members.save(List.of(AMember.called("no-1").build()));
    Application sent = world.applying.send(STRANGER, MembershipWorld.input("A", "NO"));
    world.admissions.keepWaiting(OFFICE, sent.id(), "");
    StandingStore broken =
        new StandingStore() {
          @Override
          public Map<String, Standing> all() {
            return Map.of();
          }

          @Override
          public Optional<Standing> of(String member) {
            return Optional.empty();
          }

          @Override
          public void save(Standing standing) {
            throw new IllegalStateException("broken");
          }
        };
    MembershipClock dates =
        new MembershipClock(world.members, broken, world.calendar, world.locks, world.news);

    JobRunnerResponse response = Now.run(new MembershipJob(dates, world.admissions));

    assertThat(response.getRunOutcome(), is(RunOutcome.FAILED));
    assertThat(response.getMessage(), is("no-1"));
    assertThat(
        world.admissions.application(OFFICE, sent.id()).state(), is(Application.State.ACCEPTED));
  }

  @Test
  public void aSecondNodeLeavesItToTheFirst() {
    world.locks.heldElsewhere("membership");

    assertThat(Now.run(job).getRunOutcome(), is(RunOutcome.SUCCESS));
  }
}
