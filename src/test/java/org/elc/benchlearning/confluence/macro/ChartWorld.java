package org.elc.benchlearning.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.confluence.host.ChartPages;
import org.elc.benchlearning.confluence.host.KeptFiles;
import org.elc.benchlearning.confluence.host.PictureFiles;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;

/** Two published rounds, and Kari of no-1 who reads them in a wiki. */
final class ChartWorld {
  static final List<String> LANGUAGES = List.of("en", "sv", "nb", "pt-PT", "et", "lt");
  static final String ATTACK = "\"><img src=x onerror=alert(1)>";

  /** Parameters that ask for what is not there or not hers. */
  static final List<Map<String, String>> INVISIBLE =
      List.of(
          Map.of("member", "no-2"),
          Map.of("member", "nobody"),
          Map.of("group", "country:XX"),
          Map.of("principle", "none"),
          Map.of("principle", "staff"),
          Map.of("indicator", "NO9"));

  final ResultWorld results = new ResultWorld();
  final SignedIn wiki = new SignedIn();
  final FixedGroups groups = new FixedGroups();
  final KeptFiles files = new KeptFiles();
  final List<String> required = new ArrayList<>();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();

  ChartWorld() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-9", "late", MemberRole.EDITOR);
    wiki.signIn("kari");
  }

  MacroFrame macroFrame() {
    return new Frames(wiki, people, groups).frame(results.world.members, required);
  }

  ChartFrame frame() {
    return new ChartFrame(
        macroFrame(),
        new ChartPages(RealTemplates.app(), new PictureFiles(type -> Optional.of(files))));
  }
}
