package org.elc.preview.wiki.web;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;

/** What comes back. */
sealed interface Answer {
  /** Another address to go to, with the context path, and cookies to take along. */
  record Redirect(String address, List<Cookie> cookies) implements Answer {
    Redirect(String address) {
      this(address, List.of());
    }

    Redirect with(Cookie cookie) {
      return new Redirect(address, List.of(cookie));
    }
  }

  /**
   * A file.
   *
   * @param shown whether the browser may show it instead of saving it
   */
  record Download(String mediaType, String fileName, byte[] content, boolean shown)
      implements Answer {}

  /**
   * A page of the wiki before the frame is put around it.
   *
   * @param contexts the web-resource contexts whose scripts and styles it wants
   * @param space whose sidebar stands beside it
   * @param page what the sidebar marks
   * @param metas what scripts read with {@code AJS.Meta.get}
   */
  record View(
      int status,
      String title,
      Html body,
      Set<String> contexts,
      Optional<WikiSpace> space,
      Optional<WikiPage> page,
      Map<String, String> metas)
      implements Answer {
    static View of(String title, Html body) {
      return new View(
          200, title, body, Set.of("atl.general"), Optional.empty(), Optional.empty(), Map.of());
    }

    View status(int newStatus) {
      return new View(newStatus, title, body, contexts, space, page, metas);
    }

    View contexts(String... wanted) {
      return new View(status, title, body, Set.of(wanted), space, page, metas);
    }

    View in(WikiSpace itsSpace) {
      return new View(
          status,
          title,
          body,
          contexts,
          Optional.of(itsSpace),
          page,
          with("space-key", itsSpace.key()));
    }

    View at(WikiSpace itsSpace, WikiPage itsPage) {
      View here = in(itsSpace);
      return new View(
          status,
          title,
          body,
          contexts,
          here.space,
          Optional.of(itsPage),
          here.with("page-id", String.valueOf(itsPage.id())));
    }

    /** The same without a sidebar; scripts still learn where they are. */
    View wide() {
      return new View(status, title, body, contexts, Optional.empty(), Optional.empty(), metas);
    }

    private Map<String, String> with(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(metas);
      more.put(name, value);
      return more;
    }
  }
}
