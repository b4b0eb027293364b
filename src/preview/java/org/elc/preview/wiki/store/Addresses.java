package org.elc.preview.wiki.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where things are, in the product's forms; each address begins with the context path. */
public record Addresses(String contextPath) {
  /** Titles that the product puts into addresses; others go by number. */
  private static final Pattern PLAIN_TITLE = Pattern.compile("[\\p{L}\\p{N} _,()!'-]+");

  /** An address below the context path. */
  public String of(String path) {
    return contextPath + path;
  }

  public String space(WikiSpace space) {
    return of("/display/" + encoded(space.key()));
  }

  public String page(WikiSpace space, WikiPage page) {
    return of(path(space, page));
  }

  /** The address without the context path, as the product's {@code getUrlPath} gives it. */
  public static String path(WikiSpace space, WikiPage page) {
    return !page.trashed() && PLAIN_TITLE.matcher(page.title()).matches()
        ? "/display/" + encoded(space.key()) + "/" + encoded(page.title())
        : "/pages/viewpage.action?pageId=" + page.id();
  }

  /** An action on a page. */
  public String onPage(String action, long pageId) {
    return of("/pages/" + action + ".action?pageId=" + pageId);
  }

  public String file(long pageId, String name) {
    return of("/download/attachments/" + pageId + "/" + encoded(name).replace("+", "%20"));
  }

  public String user(String userName) {
    return of("/display/~" + encoded(userName));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
