package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.Map;
import java.util.Optional;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.PageVersion;

/** The editor: the source of a page, the macros that can be put into it, and what to do with it. */
final class EditorForm {
  private static final int ROWS = 24;

  private final Site site;
  private final MacroPicker picker;

  EditorForm(Site site) {
    this.site = site;
    this.picker = new MacroPicker(site);
  }

  /**
   * What the editor shows.
   *
   * @param heading above the form
   * @param action where the form goes
   * @param hidden what it must carry along
   * @param draft what is in the fields
   * @param errors by field
   * @param preview the draft rendered, if that was asked for
   * @param theirs what somebody else saved meanwhile
   */
  record Content(
      String heading,
      String action,
      Map<String, String> hidden,
      Draft draft,
      Map<String, String> errors,
      Optional<Html> preview,
      Optional<PageVersion> theirs,
      String cancel) {}

  Html of(Ask ask, Content content) {
    return Html.all(
        Parts.heading(content.heading()),
        content.theirs().map(this::overtaken).orElse(Html.NONE),
        content.errors().isEmpty()
            ? Html.NONE
            : Parts.message(Parts.Tone.ERROR, el("p", "The page was not saved. See below why.")),
        content.preview().map(EditorForm::preview).orElse(Html.NONE),
        form(ask, content),
        picker.dialog(ask.locale()));
  }

  private Html form(Ask ask, Content content) {
    Draft draft = content.draft();
    return site.parts()
        .form(
            ask,
            content.action(),
            at("id", "editor-form"),
            at("class", "aui top-label"),
            content.hidden().entrySet().stream()
                .map(field -> Forms.hidden(field.getKey(), field.getValue()))
                .toList(),
            Forms.text(
                new Field("title", "Title", draft.title()).withError(content.errors()),
                at("maxlength", "255"),
                at("autocomplete", "off")),
            el(
                "div.wiki-toolbar",
                el(
                    "button.aui-button",
                    at("type", "button"),
                    at("id", "insert-macro"),
                    at("aria-haspopup", "dialog"),
                    "Insert macro")),
            Forms.area(
                new Field("body", "Source (storage format)", draft.body())
                    .withError(content.errors()),
                ROWS,
                at("spellcheck", "false"),
                at("autocapitalize", "off")),
            Forms.text(
                new Field("note", "What did you change?", draft.note()).withError(content.errors()),
                at("maxlength", "500"),
                at("autocomplete", "off")),
            Parts.buttons(
                el(
                    "button.aui-button.aui-button-primary",
                    at("type", "submit"),
                    at("name", "do"),
                    at("value", "save"),
                    at("id", "rte-button-publish"),
                    "Save"),
                el(
                    "button.aui-button",
                    at("type", "submit"),
                    at("name", "do"),
                    at("value", "preview"),
                    at("id", "rte-button-preview"),
                    "Preview"),
                Parts.cancel(content.cancel())));
  }

  private static Html preview(Html rendered) {
    return el(
        "section.wiki-preview",
        at("aria-label", "Preview of the page"),
        el("h2.wiki-preview-title", "Preview"),
        el("div.wiki-content", rendered));
  }

  /** Both texts are shown; saving again replaces theirs, knowingly. */
  private Html overtaken(PageVersion theirs) {
    return Parts.message(
        Parts.Tone.WARNING,
        el(
            "p",
            "%s saved version %d of this page while you were writing. Your text is below and is not"
                .formatted(site.parts().nameOf(theirs.authorKey()), theirs.number()),
            " lost. Take over from theirs what you need; saving again replaces it."),
        el(
            "div.aui",
            el("label", at("for", "theirs"), "Their text"),
            el(
                "textarea.textarea.full-width-field",
                at("id", "theirs"),
                at("rows", "10"),
                at("readonly", ""),
                "\n" + theirs.body())));
  }
}
