package org.elc.preview.sample.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.preview.sample.door.Form;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;

/** Somebody who makes spaces and pages in the browser, and leaves alone what is there already. */
final class Author {
  private static final String PLUGIN = "org.elc.benchlearning:";
  private static final Pattern PAGE = Pattern.compile("editpage\\.action\\?pageId=(\\d+)");

  private final Visitor visitor;

  Author(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Creates a space in the dialog.
   *
   * @param blueprint key of a space blueprint; empty for a blank space
   */
  void space(String key, String name, String blueprint) {
    if (visitor.get("/display/" + key).status() != 404) {
      return;
    }
    visitor
        .form("/createspace.action", "/docreatespace.action")
        .with("blueprint", complete(blueprint))
        .with("name", name)
        .with("spaceKey", key)
        .send()
        .ok();
  }

  /** What a new page is and where it goes; no parent: where the wiki puts it. */
  record Place(String space, String parent, String blueprint) {}

  /** Creates a page with the editor, filling in what the blueprint has begun. */
  void page(Place place, Writing writing, String member) {
    if (exists(place.space(), writing.title())) {
      return;
    }
    Form editor = editor(place);
    editor
        .with("title", writing.title())
        .with("body", writing.into(editor.value("body"), member))
        .send()
        .ok();
  }

  /** Creates a page from its source. */
  void page(Place place, String title, String storage) {
    if (!exists(place.space(), title)) {
      editor(place).with("title", title).with("body", storage).send().ok();
    }
  }

  private Form editor(Place place) {
    String parent = place.parent().isEmpty() ? "" : pageId(place.space(), place.parent());
    return visitor.form(
        "/pages/createpage.action?spaceKey=%s&parentId=%s&blueprint=%s"
            .formatted(place.space(), parent, Visitor.encoded(complete(place.blueprint()))),
        "/pages/docreatepage.action");
  }

  /** The page in the editor, to be changed and sent. */
  Form edit(String path) {
    return visitor.form(
        "/pages/editpage.action?pageId=" + idOn(visitor.get(path)), "/pages/doeditpage.action");
  }

  boolean exists(String space, String title) {
    return visitor.get(address(space, title)).status() != 404;
  }

  private String pageId(String space, String title) {
    return idOn(visitor.get(address(space, title)));
  }

  private static String idOn(Reply page) {
    Matcher link = PAGE.matcher(page.ok().body());
    if (!link.find()) {
      throw new IllegalStateException(page.path() + " cannot be edited");
    }
    return link.group(1);
  }

  static String address(String space, String title) {
    return "/display/" + space + "/" + Visitor.encoded(title);
  }

  private static String complete(String blueprint) {
    return blueprint.isEmpty() ? "" : PLUGIN + blueprint;
  }
}
