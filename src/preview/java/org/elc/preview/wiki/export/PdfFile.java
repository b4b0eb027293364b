package org.elc.preview.wiki.export;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.elc.preview.wiki.export.ExportedPage.Image;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** A page as PDF, by the renderer that the product uses, with fonts for all of its languages. */
public final class PdfFile {
  private static final List<String> FONTS =
      List.of(
          "LiberationSans-Regular",
          "LiberationSans-Bold",
          "LiberationSans-Italic",
          "LiberationSans-BoldItalic",
          "LiberationMono-Regular");

  private PdfFile() {}

  /** The bytes of the file. */
  public static byte[] of(ExportedPage page) {
    Document document = PlainDocument.of(page);
    embedImages(document, page);
    ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    ITextRenderer renderer = new ITextRenderer(device, new NoNetwork(device));
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String font : FONTS) {
        String path = "liberation/" + font + ".ttf";
        renderer.getFontResolver().addFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      }
      renderer.setDocumentFromString(document.outerHtml());
      renderer.layout();
      renderer.createPDF(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (DocumentException broken) {
      throw new IllegalStateException("the page could not be made into a PDF", broken);
    }
  }

  private static void embedImages(Document document, ExportedPage page) {
    for (Element shown : document.select("img")) {
      Optional<Image> image = page.images().at(shown.attr("src"));
      if (image.isPresent()) {
        String bytes = Base64.getEncoder().encodeToString(image.get().content());
        shown.attr("src", "data:" + image.get().mediaType() + ";base64," + bytes);
      } else {
        shown.tagName("span").removeAttr("src").text(shown.attr("alt"));
      }
    }
  }

  /** Everything that a page may show is in it by now; only the renderer's own style is loaded. */
  private static final class NoNetwork extends ITextUserAgent {
    private static final String OWN_STYLE = "/XhtmlNamespaceHandler.css";

    NoNetwork(ITextOutputDevice device) {
      super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    protected InputStream openStream(String address) throws IOException {
      if (address.startsWith("jar:file:") && address.endsWith(OWN_STYLE)) {
        return super.openStream(address);
      }
      throw new IOException("not loaded into a PDF: " + address);
    }
  }
}
