package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.elc.benchlearning.app.notice.MyNotices.Mine;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;
import org.elc.benchlearning.view.notice.NoticeWords;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** What a person was told, and how it wants to be told. */
public final class NoticesPage {
  private static final String LIST = "elc-notices";
  private static final int SHOWN = 50;

  /** Topics of which nobody else is told anything. */
  private static final Set<Topic> SUPERVISORS = EnumSet.of(Topic.COORDINATION, Topic.CATALOGUE);

  private final Desk desk;
  private final NoticeWords words;

  public NoticesPage(Desk desk, NoticeWords words) {
    this.desk = Objects.requireNonNull(desk);
    this.words = Objects.requireNonNull(words);
  }

  /** The page of these notices, the newest first. */
  public OfficePage of(List<Mine> mine, Wishes wishes) {
    List<Part> parts = new ArrayList<>();
    parts.add(list(mine));
    if (mine.stream().anyMatch(m -> !m.isRead())) {
      parts.add(reading(mine.get(0)));
    }
    parts.add(choosing(wishes));
    return new OfficePage(
        desk.text("elc.notice.page.title"),
        desk.text("elc.notice.page.lead"),
        desk.tabs(Desk.NOTICES),
        parts);
  }

  private Table list(List<Mine> mine) {
    return new Table(
        LIST,
        desk.text("elc.notice.page.list"),
        List.of(
            desk.text("elc.notice.page.column.what"),
            desk.text("elc.notice.page.column.when", words.zone()),
            desk.text("elc.notice.page.column.state")),
        mine.stream().limit(SHOWN).map(this::row).toList(),
        desk.text("elc.notice.page.empty"));
  }

  private Row row(Mine mine) {
    Cell what =
        Cell.link(words.title(mine.told()), words.href(mine.told())).with(words.text(mine.told()));
    Cell state =
        mine.isRead()
            ? Cell.of(desk.text("elc.notice.page.state.read"))
            : new Cell(desk.text("elc.notice.page.state.new"), "", "current", "");
    return new Row(what, List.of(Cell.of(words.moment(mine.told())), state));
  }

  /** All up to the newest one that the person has on the page: what came since stays new. */
  private Form reading(Mine newest) {
    return new Form(
        "elc-notices-read",
        desk.text("elc.notice.page.read.title"),
        desk.text("elc.notice.page.read.lead"),
        "POST",
        desk.rest("notices/read"),
        desk.text("elc.notice.page.read.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of(Field.hidden("newest", newest.id())));
  }

  private Form choosing(Wishes wishes) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<Topic, Timing> wish : wishes.timings().entrySet()) {
      Topic topic = wish.getKey();
      if (topic.isSent() && (!SUPERVISORS.contains(topic) || desk.isSupervisor())) {
        fields.add(
            select(
                camel(topic),
                desk.word("elc.notice.topic.", topic),
                options("elc.notice.page.timing.", Timing.values(), wish.getValue())));
      }
    }
    fields.add(
        select(
            "form",
            desk.text("elc.notice.page.choose.form"),
            options("elc.notice.page.form.", MailForm.values(), wishes.form())));
    return new Form(
        "elc-notices-choose",
        desk.text("elc.notice.page.choose.title"),
        desk.text("elc.notice.page.choose.lead"),
        "PUT",
        desk.rest("notices/wishes"),
        desk.text("elc.notice.page.choose.button"),
        "",
        "",
        Form.Weight.NEXT_STEP,
        fields);
  }

  private static Field select(String name, String label, List<Option> options) {
    return new Field(name, label, "", "select", "", false, options);
  }

  private <E extends Enum<E>> List<Option> options(String prefix, E[] all, E chosen) {
    return Arrays.stream(all)
        .map(e -> new Option(Desk.code(e), desk.word(prefix, e), e == chosen))
        .toList();
  }

  /** The topic's name in the request: {@code ownFigures}. */
  private static String camel(Topic topic) {
    return switch (topic) {
      case ROUNDS -> "rounds";
      case OWN_FIGURES -> "ownFigures";
      case MEMBERSHIP -> "membership";
      case COORDINATION -> "coordination";
      case CATALOGUE -> "catalogue";
      case ACTIONS -> "actions";
    };
  }
}
