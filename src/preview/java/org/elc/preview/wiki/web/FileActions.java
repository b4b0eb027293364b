package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.wiki.api.TemporaryFiles;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.AttachedFile;
import org.elc.preview.wiki.store.Files;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Download;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** The files of a page. */
final class FileActions {
  /** Types by file name: what the browser of the uploader claims is not to be trusted. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp",
          "pdf", "application/pdf",
          "txt", "text/plain; charset=UTF-8");

  private static final int LONGEST_NAME = 255;

  private final Site site;

  FileActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes
        .get("/pages/viewpageattachments.action", ask -> list(ask, Map.of()))
        .post("/pages/doattachfile.action", this::attach)
        .post("/pages/doremoveattachment.action", this::remove)
        .get("/download/attachments/*", this::download)
        .get(TemporaryFiles.PATH + "*", this::temporary);
  }

  private View list(Ask ask, Map<String, String> errors) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    WikiSpace space = site.parts().spaceOf(page);
    boolean edits =
        !ask.viewer().isAnonymous() && site.store().rights().mayEdit(ask.viewer(), page);
    List<AttachedFile> files = site.store().files().of(page.id());
    Html body =
        Html.all(
            Parts.heading("Attachments of " + page.title()),
            files.isEmpty()
                ? el("p", "No files are attached to this page.")
                : table(ask, files, edits),
            edits ? upload(ask, page, errors) : Html.NONE);
    return View.of("Attachments", body).at(space, page);
  }

  private Html table(Ask ask, List<AttachedFile> files, boolean edits) {
    return el(
        "div.wiki-scroll",
        at("tabindex", "0"),
        at("role", "region"),
        at("aria-label", "Files"),
        el(
            "table.aui",
            el(
                "thead",
                el(
                    "tr",
                    el("th", at("scope", "col"), "File"),
                    el("th", at("scope", "col"), "Size"),
                    el("th", at("scope", "col"), "Version"),
                    el("th", at("scope", "col"), "Uploaded"),
                    edits ? el("th", at("scope", "col"), "Actions") : Html.NONE)),
            el("tbody", files.stream().map(file -> row(ask, file, edits)).toList())));
  }

  private Html row(Ask ask, AttachedFile file, boolean edits) {
    return el(
        "tr",
        el(
            "td",
            el("a", at("href", ask.addresses().file(file.pageId(), file.name())), file.name())),
        el("td", size(file.byteCount())),
        el("td", String.valueOf(file.version())),
        el("td", Parts.when(file.saved()), " by " + site.parts().nameOf(file.authorKey())),
        edits
            ? el(
                "td",
                site.parts()
                    .form(
                        ask,
                        "/pages/doremoveattachment.action",
                        Forms.hidden("pageId", String.valueOf(file.pageId())),
                        Forms.hidden("fileName", file.name()),
                        el(
                            "button.aui-button",
                            at("type", "submit"),
                            at("aria-label", "Delete " + file.name()),
                            "Delete")))
            : Html.NONE);
  }

  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private Html upload(Ask ask, WikiPage page, Map<String, String> errors) {
    return Html.all(
        el("h2", "Attach a file"),
        site.parts()
            .form(
                ask,
                "/pages/doattachfile.action",
                at("enctype", "multipart/form-data"),
                Forms.hidden("pageId", String.valueOf(page.id())),
                Forms.group(
                    new Field("file", "File, at most 25 MB", "").withError(errors),
                    el(
                        "input.upfile",
                        at("type", "file"),
                        at("id", "file"),
                        at("name", "file"),
                        at("required", ""))),
                Parts.buttons(Parts.primary("Attach"))));
  }

  private Answer attach(Ask ask) throws ServletException {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    try {
      for (Part part : ask.files()) {
        if (part.getName().equals("file")) {
          site.store().files().attach(page.id(), upload(part), ask.viewer().userKey());
        }
      }
    } catch (Unfit unfit) {
      return list(ask, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
    return new Redirect(ask.addresses().onPage("viewpageattachments", page.id()));
  }

  private static Files.Upload upload(Part part) {
    String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new Unfit("file", "Choose a file whose name has 1 to 255 ordinary characters.");
    }
    try {
      return new Files.Upload(name, type(name), part.getInputStream().readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return SHOWN.getOrDefault(extension, "application/octet-stream");
  }

  private Answer remove(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    site.store().files().remove(page.id(), ask.text("fileName"));
    return new Redirect(ask.addresses().onPage("viewpageattachments", page.id()));
  }

  private Answer temporary(Ask ask) {
    byte[] content = site.temporary().read(ask.request().getRequestURI()).orElseThrow(Missing::new);
    return new Download("image/png", "picture.png", content, true);
  }

  private Answer download(Ask ask) {
    List<String> steps = ask.steps();
    if (steps.size() != 2 || !steps.get(0).matches("[0-9]{1,18}")) {
      throw new Missing();
    }
    WikiPage page = site.parts().visiblePage(ask, Long.parseLong(steps.get(0)));
    AttachedFile file =
        site.store().files().named(page.id(), steps.get(1)).orElseThrow(Missing::new);
    return new Download(
        file.mediaType(),
        file.name(),
        site.store().files().content(file),
        SHOWN.containsValue(file.mediaType()));
  }
}
