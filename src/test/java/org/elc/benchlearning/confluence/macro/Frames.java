package org.elc.benchlearning.confluence.macro;

import java.util.List;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.confluence.host.Asking;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.confluence.host.ReaderLanguage;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.confluence.host.WikiUser;

/** The frame of macros around people of a test. */
record Frames(SignedIn wiki, InMemoryPeopleStore people, FixedGroups groups) {

  /** What is required for the page is added to the list. */
  MacroFrame frame(Members members, List<String> required) {
    Reader reader =
        new Reader(
            new WikiUser(wiki),
            new Actors(people, groups, new InMemorySettingStore()),
            new ReaderLanguage(wiki, new InMemorySettingStore()));
    return new MacroFrame(
        new Asking(reader, members), RealTemplates.app(), new RequiredList(required));
  }
}
