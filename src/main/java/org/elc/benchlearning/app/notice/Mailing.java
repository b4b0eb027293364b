package org.elc.benchlearning.app.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actors;
import org.elc.benchlearning.app.port.Addressees.Addressee;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Delivery.Mail;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Wishes;

/**
 * Mails what is due. A delivery is claimed, and the claim committed, before the mail is given to
 * the wiki's queue: no mail goes out twice, and one that a dying node held may not go out at all;
 * the person reads it in the wiki (decision 0090).
 */
public final class Mailing {
  static final String UNREACHABLE = "unreachable";
  static final String REFUSED = "refused";
  static final String INTERRUPTED = "interrupted";
  static final String OUTDATED = "outdated";

  /** Attempts at one mail, and how long the first pause is; each next one is twice as long. */
  private static final int ATTEMPTS = 6;

  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** Longer than any run may take between claiming a mail and queueing it. */
  private static final Duration LOST = Duration.ofMinutes(30);

  private static final int BATCH = 200;

  private final Shelves shelves;
  private final Actors actors;
  private final Relevance relevance;
  private final PostOffice office;
  private final Clock clock;

  public Mailing(
      Shelves shelves, Actors actors, Relevance relevance, PostOffice office, Clock clock) {
    this.shelves = Objects.requireNonNull(shelves);
    this.actors = Objects.requireNonNull(actors);
    this.relevance = Objects.requireNonNull(relevance);
    this.office = Objects.requireNonNull(office);
    this.clock = Objects.requireNonNull(clock);
  }

  /** Mails what is due; one recipient's trouble is not the others'. */
  void run(Account account) {
    Instant now = clock.instant();
    giveUpInterrupted(account, now);
    if (!office.post().isOpen()) {
      return;
    }
    List<Delivery> due = shelves.deliveries().due(now, BATCH);
    Set<String> tried = new HashSet<>();
    while (due.stream().anyMatch(d -> tried.add(d.id()))) {
      for (List<Delivery> letter : letters(due)) {
        mail(account, whole(letter, now), now);
      }
      due = shelves.deliveries().due(now, BATCH);
    }
  }

  private void giveUpInterrupted(Account account, Instant now) {
    List<Delivery> lost = shelves.deliveries().interrupted(now.minus(LOST));
    shelves
        .deliveries()
        .settle(Mail.CLAIMED, lost.stream().map(d -> d.ended(Mail.FAILED, INTERRUPTED)).toList());
    account.addInterrupted(lost.size());
  }

  /** A digest with what was left when so many were read: nobody gets two in a day. */
  private List<Delivery> whole(List<Delivery> letter, Instant now) {
    Delivery first = letter.get(0);
    if (first.timing() != Timing.DAILY) {
      return letter;
    }
    List<Delivery> all = shelves.deliveries().digest(first.userKey(), now);
    // Somebody else may have taken them since; then they are not taken here either.
    return all.isEmpty() ? letter : all;
  }

  /** What goes into one mail: each by itself, and all of a digest of one person together. */
  private static List<List<Delivery>> letters(List<Delivery> due) {
    Map<String, List<Delivery>> letters = new LinkedHashMap<>();
    for (Delivery delivery : due) {
      String key = delivery.timing() == Timing.DAILY ? delivery.userKey() : "#" + delivery.id();
      letters.computeIfAbsent(key, k -> new ArrayList<>()).add(delivery);
    }
    return List.copyOf(letters.values());
  }

  /** A letter that can be posted. */
  private record Letter(List<Delivery> deliveries, Post.Mail mail) {}

  private void mail(Account account, List<Delivery> letter, Instant now) {
    // By number: what failed is kept in the list of runs, where nobody looks for a person.
    String what = "delivery:" + letter.get(0).id();
    Optional<Letter> written = Optional.empty();
    try {
      written = written(account, letter);
    } catch (RuntimeException e) {
      account.fail(what, e);
      account.guarded(what, () -> settleFailed(Mail.WAITING, letter, now));
    }
    written.ifPresent(ready -> account.guarded(what, () -> post(account, ready, now)));
  }

  private void post(Account account, Letter letter, Instant now) {
    List<String> ids = letter.deliveries().stream().map(Delivery::id).toList();
    if (!shelves.deliveries().claim(ids, now)) {
      return;
    }
    try {
      office.post().add(letter.mail());
    } catch (RuntimeException e) {
      settleFailed(Mail.CLAIMED, letter.deliveries(), now);
      throw e;
    }
    // What fails from here on leaves it claimed: it is not mailed again.
    shelves
        .deliveries()
        .settle(Mail.CLAIMED, letter.deliveries().stream().map(Delivery::mailed).toList());
    account.addQueued();
  }

  /** Empty when there is nothing to mail. */
  private Optional<Letter> written(Account account, List<Delivery> letter) {
    String user = letter.get(0).userKey();
    Optional<Addressee> found = office.addressees().find(user);
    Map<Delivery, Told> told = found.isEmpty() ? Map.of() : current(user, letter);
    end(letter.stream().filter(d -> !told.containsKey(d)).toList(), Mail.VOID, OUTDATED);
    if (found.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    List<Delivery> left = List.copyOf(told.keySet());
    if (!MailAddress.isUsable(found.get().address())) {
      end(left, Mail.FAILED, UNREACHABLE);
      account.addUnreachable();
      return Optional.empty();
    }
    MailForm form = shelves.wishes().of(user).form();
    return Optional.of(
        new Letter(left, office.writer().write(found.get(), List.copyOf(told.values()), form)));
  }

  /** Those that are true, for this person and still wished for. */
  private Map<Delivery, Told> current(String user, List<Delivery> letter) {
    Relevance.Reading reading = relevance.by(actors.actor(Optional.of(user)));
    Wishes wishes = shelves.wishes().of(user);
    Map<String, Announced> notices =
        shelves.notices().find(letter.stream().map(Delivery::notice).collect(Collectors.toSet()));
    Map<Delivery, Told> told = new LinkedHashMap<>();
    for (Delivery delivery : letter) {
      Optional.ofNullable(notices.get(delivery.notice()))
          .filter(announced -> wishes.timing(announced.notice().kind()) != Timing.OFF)
          .flatMap(reading::readable)
          .filter(relevance::isCurrent)
          .ifPresent(t -> told.put(delivery, t));
    }
    return told;
  }

  private void end(List<Delivery> deliveries, Mail state, String why) {
    shelves
        .deliveries()
        .settle(Mail.WAITING, deliveries.stream().map(d -> d.ended(state, why)).toList());
  }

  private void settleFailed(Mail from, List<Delivery> letter, Instant now) {
    shelves.deliveries().settle(from, letter.stream().map(d -> failed(d, now)).toList());
  }

  private static Delivery failed(Delivery delivery, Instant now) {
    return delivery.attempts() + 1 >= ATTEMPTS
        ? delivery.again(now, REFUSED).ended(Mail.FAILED, REFUSED)
        : delivery.again(now.plus(PAUSE.multipliedBy(1L << delivery.attempts())), REFUSED);
  }
}
