package org.elc.preview.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.Decorator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Holds back HTML until it is complete, and puts it into the wiki's frame when it asks for one with
 * {@code <meta name="decorator" content="atl.general">}. Anything that is not HTML passes through.
 */
final class DecoratedResponse extends HttpServletResponseWrapper {

  private final HttpServletRequest request;
  private final Decorator decorator;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean holding;
  private PrintWriter writer;
  private ServletOutputStream stream;

  DecoratedResponse(HttpServletRequest request, HttpServletResponse response, Decorator decorator) {
    super(response);
    this.request = request;
    this.decorator = decorator;
  }

  private boolean isHtml() {
    return getContentType() != null && getContentType().startsWith("text/html");
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!isHtml()) {
      return super.getOutputStream();
    }
    if (stream == null) {
      holding = true;
      stream = new HoldingStream(held);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!isHtml()) {
      return super.getWriter();
    }
    if (writer == null) {
      holding = true;
      writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!holding) {
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    held.reset();
    super.resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    if (!isHtml()) {
      super.setContentLength(length);
    }
  }

  /** Sends what was held back. */
  void finish() throws IOException {
    if (!holding || isCommitted()) {
      return;
    }
    if (writer != null) {
      writer.flush();
    }
    byte[] body = decorate(held.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    getResponse().setCharacterEncoding("UTF-8");
    getResponse().setContentLength(body.length);
    getResponse().getOutputStream().write(body);
  }

  private String decorate(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    Element meta = page.selectFirst("meta[name=decorator]");
    if (meta == null) {
      return html;
    }
    meta.remove();
    String title = page.title();
    page.head().select("title").remove();
    return decorator.decorate(
        request,
        new DecoratedPage(meta.attr("content"), title, page.head().html(), page.body().html()));
  }

  private static final class HoldingStream extends ServletOutputStream {

    private final ByteArrayOutputStream held;

    HoldingStream(ByteArrayOutputStream held) {
      this.held = held;
    }

    @Override
    public void write(int b) {
      held.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("the preview does not write asynchronously");
    }
  }
}
