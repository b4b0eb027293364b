package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.WishStore;
import org.elc.benchlearning.confluence.ao.packed.Fields;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;

/** Wishes, a row for each person who has any. */
public final class AoWishStore implements WishStore {
  private final ActiveObjects ao;
  private final Table<AoWish> wishes;

  public AoWishStore(ActiveObjects ao) {
    this.ao = Objects.requireNonNull(ao);
    this.wishes = new Table<>(ao, AoWish.class);
  }

  @Override
  public Wishes of(String userKey) {
    return wishes.one(AoWish.USER_KEY, userKey).map(AoWishStore::wishes).orElse(Wishes.INITIAL);
  }

  @Override
  public Map<String, Wishes> of(Collection<String> userKeys) {
    Map<String, Wishes> found = new HashMap<>();
    wishes.each(AoWish.USER_KEY, userKeys, row -> found.put(row.getUserKey(), wishes(row)));
    return found;
  }

  private static Wishes wishes(AoWish row) {
    return new Wishes(timings(row.getTimings()), MailForm.valueOf(row.getMailForm()));
  }

  @Override
  public void save(String userKey, Wishes saved) {
    ao.executeInTransaction(
        () -> {
          Optional<AoWish> row = wishes.one(AoWish.USER_KEY, userKey);
          if (row.isPresent()) {
            row.get().setTimings(packed(saved.timings()));
            row.get().setMailForm(saved.form().name());
            row.get().save();
          } else {
            wishes.insert(
                List.of(
                    new Row()
                        .with(AoWish.USER_KEY, userKey)
                        .with(AoWish.TIMINGS, packed(saved.timings()))
                        .with(AoWish.MAIL_FORM, saved.form())
                        .columns()));
          }
          return true;
        });
  }

  @Override
  public void forgetPerson(String userKey) {
    ao.executeInTransaction(
        () -> {
          wishes.delete(AoWish.USER_KEY, List.of(userKey));
          return true;
        });
  }

  private static String packed(Map<Topic, Timing> timings) {
    List<String> fields = new ArrayList<>();
    timings.forEach(
        (topic, timing) -> {
          fields.add(topic.name());
          fields.add(timing.name());
        });
    return Fields.join(fields);
  }

  private static Map<Topic, Timing> timings(String line) {
    Map<Topic, Timing> timings = new EnumMap<>(Topic.class);
    Iterator<String> fields = Fields.split(line).iterator();
    while (fields.hasNext()) {
      timings.put(Topic.valueOf(fields.next()), Timing.valueOf(fields.next()));
    }
    return timings;
  }
}
