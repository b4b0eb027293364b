package org.elc.benchlearning.confluence.macro;

import java.time.Clock;
import java.util.List;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.membership.MemberLock;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.confluence.host.Asking;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.confluence.host.ReaderLanguage;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.confluence.host.WikiUser;

/** The frame of macros around people of a test. */
record Frames(SignedIn wiki, InMemoryPeopleStore people, FixedGroups groups) {

  /** In a wiki with the space NO1; what is required for the page is added to the list. */
  MacroFrame frame(MemberStore members, List<String> required) {
    Logbook logbook = Logbooks.at(Clock.systemUTC());
    return frame(
        new MemberSpaces(
            members,
            new FixedSpaces().with("NO1"),
            logbook,
            new MemberLock(new FreeLocks(), logbook)),
        required);
  }

  /** What is required for the page is added to the list. */
  MacroFrame frame(MemberSpaces spaces, List<String> required) {
    Reader reader =
        new Reader(
            new WikiUser(wiki),
            new Actors(people, groups, new InMemorySettingStore()),
            new ReaderLanguage(wiki, new InMemorySettingStore()));
    return new MacroFrame(
        new Asking(reader, spaces), RealTemplates.app(), new RequiredList(required));
  }
}
