package org.elc.preview.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.elc.preview.JobRun;
import org.elc.preview.Preview;
import org.elc.preview.SampleData;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.figures.FigureMaker;
import org.elc.preview.sample.figures.Reported;
import org.elc.preview.sample.figures.Reporter;
import org.elc.preview.sample.network.Country;
import org.elc.preview.sample.network.MemberFiles;
import org.elc.preview.sample.network.Network;
import org.elc.preview.sample.network.SampleMember;
import org.elc.preview.sample.pages.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a preview: members, three published rounds, an open one, people, spaces and pages. Every
 * step looks at what is there, so that a start that was broken off is finished by the next one, and
 * a finished one is left alone.
 */
public final class SampleNetwork implements SampleData {
  private static final Logger LOG = LoggerFactory.getLogger(SampleNetwork.class);
  private static final String EDITION = "elc-1";
  private static final String ROUND_JOB = "elc-round-job";

  /** Of those who are asked. */
  private static final double ANSWERING = 0.95;

  @Override
  public void load(Preview preview) {
    People people = new People(preview.baseUrl());
    Pages pages = new Pages(people);
    if (pages.areComplete()) {
      return;
    }
    LOG.info(
        "The preview at {} answers already, while sample data is loaded for about half a minute",
        preview.baseUrl());
    LocalDate today = LocalDate.now();
    Network network = Network.on(today);
    Supervisor office = new Supervisor(people.named("office"));
    office.importMembers(MemberFiles.members(network.beforeLeaving()));
    office.importUnits(MemberFiles.units(network));
    assignPeople(network, office);
    giveNames(network, people);
    new Newcomer(people).apply();

    List<SampleRound> rounds = SampleRound.on(today);
    FigureMaker maker = new FigureMaker(office.measures(EDITION));
    List<SampleRound> past = rounds.subList(0, rounds.size() - 1);
    for (SampleRound round : past) {
      collect(round, network.beforeLeaving(), maker, office, past.get(0).year());
    }
    runJob(preview);
    office.importMembers(MemberFiles.members(network));
    SampleRound current = rounds.get(rounds.size() - 1);
    office.opened(current, EDITION);
    new OpenRound(current, people)
        .fill(network, r -> maker.figures(r, current.year(), past.get(0).year()));
    pages.write(network, office::linkSpace);
    LOG.info("The sample data is there");
  }

  /** In every country two work for the first member, one for the second, which has units. */
  private static void assignPeople(Network network, Supervisor office) {
    for (Country country : Country.values()) {
      List<SampleMember> members = network.in(country);
      String user = "member-" + country.lowerCase() + "-";
      office.assign(members.get(0).key(), user + 1, "EDITOR");
      office.assign(members.get(0).key(), user + 2, "READER");
      office.assign(members.get(1).key(), user + 3, "EDITOR");
    }
  }

  /** Where somebody is among the best, these agree to be named; the Norwegian one has not yet. */
  private static void giveNames(Network network, People people) {
    for (Country country : Country.values()) {
      if (country != Country.NO) {
        String editor = "member-" + country.lowerCase() + "-1";
        new Supervisor(people.named(editor)).consent(network.in(country).get(0).key());
      }
    }
  }

  /** A past round as far as it can be brought by hand: the job does the rest. */
  private static void collect(
      SampleRound round, Network network, FigureMaker maker, Supervisor office, int since) {
    if (!List.of("OPEN", "CLOSED").contains(office.opened(round, EDITION))) {
      return;
    }
    Set<String> asked = office.participants(round).keySet();
    StringBuilder csv = new StringBuilder(Reported.HEADER);
    for (Reporter reporter : Reporter.of(network)) {
      boolean answers = Dice.even(reporter.key(), round.year(), "answers") < ANSWERING;
      if (asked.contains(reporter.key()) && reporter.wasThere(round.periodTo()) && answers) {
        maker.figures(reporter, round.year(), since).forEach(f -> csv.append(f.line(reporter)));
      }
    }
    office.handIn(round, csv.toString());
  }

  private static void runJob(Preview preview) {
    JobRun run = preview.runJob(ROUND_JOB);
    if (run.outcome() != JobRun.Outcome.SUCCESS) {
      throw new IllegalStateException("the past rounds were not published: " + run);
    }
  }
}
