package org.elc.benchlearning.confluence.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.Asking;
import org.elc.benchlearning.confluence.host.OfficePages;
import org.elc.benchlearning.confluence.host.Reader;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.OfficePage;

/** Lets a reader in to one of the app's own pages, or shows the product's page for "not found". */
public final class OfficeDoor {
  private final Reader reader;
  private final OfficePages pages;
  private final PageBuilderService resources;
  private final ApplicationProperties wiki;

  public OfficeDoor(
      Reader reader, OfficePages pages, PageBuilderService resources, ApplicationProperties wiki) {
    this.reader = Objects.requireNonNull(reader);
    this.pages = Objects.requireNonNull(pages);
    this.resources = Objects.requireNonNull(resources);
    this.wiki = Objects.requireNonNull(wiki);
  }

  Actor actor() {
    return reader.actor();
  }

  Language language() {
    return reader.language();
  }

  /** Answers with the page; what the reader may not see looks like what is not there. */
  void answer(HttpServletResponse response, Function<Desk, OfficePage> maker) throws IOException {
    answer(response, maker, pages::page);
  }

  /** The same among the pages of the wiki's administration. */
  void answerAdministrator(HttpServletResponse response, Function<Desk, OfficePage> maker)
      throws IOException {
    answer(response, maker, pages::adminPage);
  }

  private void answer(
      HttpServletResponse response,
      Function<Desk, OfficePage> maker,
      BiFunction<OfficePage, Language, String> frame)
      throws IOException {
    Language language = reader.language();
    try {
      Desk desk = new Desk(reader.actor(), language, wiki.getBaseUrl(UrlMode.RELATIVE));
      String html = frame.apply(maker.apply(desk), language);
      resources.assembler().resources().requireWebResource(OfficePages.RESOURCES);
      write(response, html);
    } catch (NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Sends a page that is one reader's and that nothing on the way may keep. */
  static void write(HttpServletResponse response, String html) throws IOException {
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.getWriter().write(html);
  }

  /** What an address asks for behind its question mark, as a macro's parameters do. */
  static Asked asked(Asking asking, HttpServletRequest request) {
    return asking.of(parameters(request), Optional.empty());
  }

  /** The same for a page that is not about one member. */
  Asked asked(HttpServletRequest request) {
    return new Asked(actor(), language(), parameters(request), Optional.empty());
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  /**
   * What an address names behind the servlet's own, such as the key of a round; empty for the
   * servlet's own page. Read from the whole address: hosts differ in what they take for the path of
   * a plugin's servlet.
   */
  static String named(HttpServletRequest request, String own) {
    String address = request.getRequestURI();
    int at = address.lastIndexOf("/elc/" + own);
    String rest = at < 0 ? "" : address.substring(at + 5 + own.length());
    return rest.startsWith("/") ? rest.substring(1) : rest;
  }
}
