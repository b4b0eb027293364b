package org.elc.benchlearning.app.notice;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryDeliveryStore;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemoryProposalStore;
import org.elc.benchlearning.app.port.InMemoryWishStore;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.notice.MailForm;

/**
 * The network of {@link RoundWorld} with people: kari and knut (a reader) of no-1, siri of se-1,
 * the coordinator of Norway, two in the office. Mails say the kinds of what they are about.
 */
public final class NoticeWorld {
  public final RoundWorld network = new RoundWorld();
  final InMemoryDeliveryStore deliveries = new InMemoryDeliveryStore();
  final InMemoryWishStore wishes = new InMemoryWishStore();
  final InMemoryProposalStore proposals = new InMemoryProposalStore();
  final InMemoryPeopleStore people = new InMemoryPeopleStore();
  final Set<String> gone = new HashSet<>();
  final Map<String, String> addresses = new HashMap<>();
  public final RecordingPost post = new RecordingPost();
  private final FixedGroups groups =
      new FixedGroups()
          .with("coordinator", "elc-coordinators-no")
          .with("office", "elc-office")
          .with("chief", "elc-office");

  public NoticeWorld() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-1", "knut", MemberRole.READER);
    people.assign("se-1", "siri", MemberRole.EDITOR);
  }

  Shelves shelves() {
    return new Shelves(network.notices, deliveries, wishes, new DirectTransactions());
  }

  Actors actors() {
    return new Actors(people, groups, network.settings);
  }

  Relevance relevance() {
    return new Relevance(
        network.rounds, network.members, network.editions, proposals, network.clock);
  }

  MyNotices mine() {
    return new MyNotices(shelves(), relevance());
  }

  public Telling telling() {
    return new Telling(
        network.locks,
        new Reminders(
            network.rounds,
            network.notices,
            network.settings,
            new DirectTransactions(),
            network.clock),
        new Dealing(
            shelves(),
            new Recipients(people, groups, network.rounds, network.settings),
            network.settings,
            network.clock),
        new Mailing(
            shelves(),
            actors(),
            relevance(),
            new PostOffice(this::addressee, NoticeWorld::written, post),
            network.clock),
        new Clearing(shelves(), network.settings, network.clock));
  }

  /** What one run of the job does. */
  Account tell() {
    return telling().run().orElseThrow();
  }

  private Optional<Addressees.Addressee> addressee(String user) {
    return gone.contains(user)
        ? Optional.empty()
        : Optional.of(
            new Addressees.Addressee(
                user,
                addresses.getOrDefault(user, user + "@example.org"),
                Locale.ENGLISH,
                ZoneId.of("Europe/Oslo")));
  }

  private static Post.Mail written(Addressees.Addressee to, List<Told> told, MailForm form) {
    String kinds =
        told.stream()
            .map(t -> t.announced().notice().kind().name())
            .collect(Collectors.joining("+"));
    return new Post.Mail(to.address(), kinds, "", form);
  }

  /** A queue that keeps what it took, and refuses whom the test names. */
  public static final class RecordingPost implements Post {
    public final List<Mail> taken = new ArrayList<>();
    public final Set<String> refused = new HashSet<>();
    public boolean isClosed;

    @Override
    public void add(Mail mail) {
      if (refused.contains(mail.to())) {
        throw new Refused("queue is full");
      }
      taken.add(mail);
    }

    @Override
    public boolean isOpen() {
      return !isClosed;
    }

    /** Who got what, such as {@code kari@example.org PUBLISHED}. */
    List<String> letters() {
      return taken.stream().map(mail -> mail.to() + " " + mail.subject()).toList();
    }
  }
}
