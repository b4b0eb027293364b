package org.elc.benchlearning.confluence.rest;

import java.util.Locale;
import org.elc.benchlearning.app.notice.MyNotices.Mine;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.notice.NoticeWords;

/** Something that the caller was told; what a notice is not about is empty. */
public record NewsJson(
    String id,
    String kind,
    String topic,
    String at,
    boolean read,
    String title,
    String text,
    String href,
    String round,
    String member,
    String unit,
    String indicator) {

  static NewsJson of(Mine mine, NoticeWords words) {
    Notice notice = mine.told().announced().notice();
    return new NewsJson(
        mine.id(),
        code(notice.kind()),
        code(notice.kind().topic()),
        mine.told().announced().at().toString(),
        mine.isRead(),
        words.title(mine.told()),
        words.text(mine.told()),
        words.href(mine.told()),
        mine.told().round().map(Round::key).orElse(""),
        mine.told().member().map(Member::key).orElse(""),
        notice.about().participant().map(ParticipantId::unit).orElse(""),
        notice.about().indicator().orElse(""));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
