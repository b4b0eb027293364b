package org.elc.preview.wiki.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elc.preview.wiki.api.PageConversion.Output;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.export.ExportedPage;
import org.elc.preview.wiki.export.ExportedPage.Image;
import org.elc.preview.wiki.export.PdfFile;
import org.elc.preview.wiki.export.WordFile;
import org.elc.preview.wiki.render.Place;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.store.AttachedFile;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.web.Answer.Download;

/** A page as a file; macros are told which kind of output they write for. */
final class ExportActions {
  private static final Pattern FILE =
      Pattern.compile("/download/attachments/([0-9]{1,18})/([^/?#]+)$");

  private final Site site;

  ExportActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes.get("/spaces/flyingpdf/pdfpageexport.action", this::pdf).get("/exportword", this::word);
  }

  private Answer pdf(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    byte[] file = PdfFile.of(exported(ask, page, Output.PDF));
    return new Download("application/pdf", page.title() + ".pdf", file, false);
  }

  private Answer word(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    byte[] file = WordFile.of(exported(ask, page, Output.WORD));
    return new Download("application/vnd.ms-word", page.title() + ".doc", file, false);
  }

  private ExportedPage exported(Ask ask, WikiPage page, Output output) {
    Place place = new Place(ask.viewer(), site.parts().spaceOf(page), page, ask.addresses());
    try {
      String html = site.rendering().html(place, site.store().pages().current(page).body(), output);
      String base = site.host().baseUrl();
      String origin = base.substring(0, base.length() - ask.request().getContextPath().length());
      return new ExportedPage(page.title(), origin, html, address -> image(ask, address));
    } catch (StorageFormatException broken) {
      throw new Missing();
    }
  }

  private Optional<Image> image(Ask ask, String address) {
    Optional<byte[]> temporary = site.temporary().read(address);
    if (temporary.isPresent()) {
      return temporary.map(content -> new Image("image/png", content));
    }
    Matcher matcher = FILE.matcher(address);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = URLDecoder.decode(matcher.group(2), StandardCharsets.UTF_8);
    return site.store()
        .pages()
        .byId(Long.parseLong(matcher.group(1)))
        .filter(holder -> site.store().rights().mayView(ask.viewer(), holder))
        .flatMap(holder -> site.store().files().named(holder.id(), name))
        .filter(file -> file.mediaType().startsWith("image/"))
        .map(this::loaded);
  }

  private Image loaded(AttachedFile file) {
    return new Image(file.mediaType(), site.store().files().content(file));
  }
}
