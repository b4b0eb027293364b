package org.elc.preview.host;

import jakarta.servlet.http.HttpServletRequest;

/** Puts the wiki's frame around a page; the wiki registers one with {@link HostComponents}. */
public interface Decorator {

  /** The whole document. The two {@code ...Html} parts are markup and stay as they are. */
  String decorate(HttpServletRequest request, DecoratedPage page);
}
