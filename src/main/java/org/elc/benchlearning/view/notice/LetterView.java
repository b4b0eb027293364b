package org.elc.benchlearning.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.notice.Told;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/**
 * A mail, ready for its template or as plain text.
 *
 * @param language tag
 * @param title subject and heading
 * @param items what is told
 * @param why the reader gets it
 * @param choose what the link to the reader's choices says
 * @param chooseHref where that link leads
 */
public record LetterView(
    String language, String title, List<Item> items, String why, String choose, String chooseHref) {

  /** One notice. */
  public record Item(String title, String text, String action, String href) {
    public Item {
      Objects.requireNonNull(title);
      Objects.requireNonNull(text);
      Objects.requireNonNull(action);
      Objects.requireNonNull(href);
    }
  }

  public LetterView {
    Objects.requireNonNull(language);
    Objects.requireNonNull(title);
    items = List.copyOf(items);
    Objects.requireNonNull(why);
    Objects.requireNonNull(choose);
    Objects.requireNonNull(chooseHref);
  }

  /** One notice is a mail of its own; several are a digest. */
  public static LetterView of(Language language, NoticeWords words, List<Told> told) {
    Texts texts = Texts.in(language);
    List<Item> items =
        told.stream()
            .map(t -> new Item(words.title(t), words.text(t), words.action(t), words.href(t)))
            .toList();
    return new LetterView(
        language.tag(),
        items.size() == 1
            ? items.get(0).title()
            : texts.text("elc.notice.mail.digest", items.size()),
        items,
        texts.text("elc.notice.mail.why"),
        texts.text("elc.notice.mail.choose"),
        words.ownPage());
  }

  /** Without markup. */
  public String plain() {
    List<String> lines = new ArrayList<>();
    for (Item item : items) {
      lines.add(item.title());
      lines.add("");
      lines.add(item.text());
      lines.add(item.action() + ": " + item.href());
      lines.add("");
    }
    lines.add("-- ");
    lines.add(why);
    lines.add(choose + ": " + chooseHref);
    return String.join("\n", lines) + "\n";
  }
}
