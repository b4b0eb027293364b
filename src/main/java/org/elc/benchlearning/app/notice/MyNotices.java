package org.elc.benchlearning.app.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Wishes;

/** What one person was told, and how it wants to be told. Everybody sees the own only. */
public final class MyNotices {
  /** Of one person, in {@link #list}: older ones are in nobody's way. */
  private static final int MOST = 200;

  private final Shelves shelves;
  private final Relevance relevance;

  public MyNotices(Shelves shelves, Relevance relevance) {
    this.shelves = Objects.requireNonNull(shelves);
    this.relevance = Objects.requireNonNull(relevance);
  }

  /**
   * Something that the person was told.
   *
   * @param id to mark it as read with
   */
  public record Mine(String id, Told told, boolean isRead) {
    public Mine {
      Objects.requireNonNull(id);
      Objects.requireNonNull(told);
    }
  }

  /** The newest first, as far as the actor may read them today. */
  public List<Mine> list(Actor actor) {
    List<Delivery> own = shelves.deliveries().of(self(actor), MOST);
    Map<String, Announced> notices =
        shelves.notices().find(own.stream().map(Delivery::notice).collect(Collectors.toSet()));
    Relevance.Reading reading = relevance.by(actor);
    List<Mine> mine = new ArrayList<>();
    for (Delivery delivery : own) {
      Optional.ofNullable(notices.get(delivery.notice()))
          .flatMap(reading::readable)
          .ifPresent(told -> mine.add(new Mine(delivery.id(), told, delivery.isRead())));
    }
    return mine;
  }

  /** What is new to the actor: not read yet. */
  public List<Mine> unread(Actor actor) {
    return list(actor).stream().filter(m -> !m.isRead()).toList();
  }

  /**
   * Marks the actor's own as read, up to the newest that the actor has seen: what came since stays
   * new.
   *
   * @throws NotFound when the actor has no such notice
   */
  public void readUpTo(Actor actor, String newest) {
    List<String> ids =
        shelves.deliveries().of(self(actor), MOST).stream().map(Delivery::id).toList();
    int from = ids.indexOf(newest);
    if (from < 0) {
      throw new NotFound();
    }
    shelves.deliveries().read(self(actor), ids.subList(from, ids.size()));
  }

  public Wishes wishes(Actor actor) {
    return shelves.wishes().of(self(actor));
  }

  /** From now on; a mail that waits for its digest comes then, unless it is not wished any more. */
  public void wish(Actor actor, Wishes wishes) {
    shelves.wishes().save(self(actor), wishes);
  }

  private static String self(Actor actor) {
    return actor.userKey().orElseThrow(NotFound::new);
  }
}
