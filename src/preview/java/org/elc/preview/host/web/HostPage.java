package org.elc.preview.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostComponents;

/** Sends a page of the host's own, in the wiki's frame. */
public final class HostPage {

  private HostPage() {}

  public static void send(
      HostComponents components,
      HttpServletRequest request,
      HttpServletResponse response,
      DecoratedPage page)
      throws IOException {
    byte[] document =
        components.get(Decorator.class).decorate(request, page).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=UTF-8");
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }
}
