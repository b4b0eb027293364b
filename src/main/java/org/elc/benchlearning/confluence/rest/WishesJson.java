package org.elc.benchlearning.confluence.rest;

import java.util.Locale;
import java.util.Map;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;

/** How the caller is told, by topic. */
public record WishesJson(
    String rounds,
    String ownFigures,
    String membership,
    String coordination,
    String catalogue,
    String actions,
    String form) {

  static WishesJson of(Wishes wishes) {
    Map<Topic, Timing> timings = wishes.timings();
    return new WishesJson(
        code(timings, Topic.ROUNDS),
        code(timings, Topic.OWN_FIGURES),
        code(timings, Topic.MEMBERSHIP),
        code(timings, Topic.COORDINATION),
        code(timings, Topic.CATALOGUE),
        code(timings, Topic.ACTIONS),
        wishes.form().name().toLowerCase(Locale.ROOT));
  }

  private static String code(Map<Topic, Timing> timings, Topic topic) {
    return timings.getOrDefault(topic, Timing.AT_ONCE).name().toLowerCase(Locale.ROOT);
  }
}
