package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.Directory;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.DirectoryPage;
import org.elc.benchlearning.view.office.DirectoryView;

/**
 * The directory of members that was asked for by {@code name}, {@code country}, {@code service},
 * {@code certificate}, {@code size} and {@code status}, from the row {@code start}.
 */
public final class DirectoryLists {
  private static final String FOR_SCREEN = "directory";

  private final Directory directory;
  private final MemberSpaces spaces;
  private final AppTemplates templates;
  private final OfficePages pages;
  private final ApplicationProperties wiki;

  public DirectoryLists(
      Directory directory,
      MemberSpaces spaces,
      AppTemplates templates,
      ApplicationProperties wiki) {
    this.directory = Objects.requireNonNull(directory);
    this.spaces = Objects.requireNonNull(spaces);
    this.templates = Objects.requireNonNull(templates);
    this.pages = new OfficePages(templates);
    this.wiki = Objects.requireNonNull(wiki);
  }

  /**
   * The list with its choices, for a browser; to somebody without a role in the network the way to
   * get one.
   *
   * @throws NotFound for anonymous readers
   */
  public String forScreen(Asked asked) {
    return html(asked, FOR_SCREEN);
  }

  /**
   * The list alone, for PDF, Word and mail.
   *
   * @throws NotFound for readers without a role in the network
   */
  public String forDocument(Asked asked) {
    return html(asked, "directory-document");
  }

  private String html(Asked asked, String template) {
    Desk desk = new Desk(asked.actor(), asked.language(), wiki.getBaseUrl(UrlMode.RELATIVE));
    DirectoryPage page = new DirectoryPage(desk, member -> spaces.linked(asked.actor(), member));
    if (!Rights.seesRounds(asked.actor())
        && !asked.actor().isAnonymous()
        && template.equals(FOR_SCREEN)) {
      return templates.render("directory-join", asked.language(), Map.of("join", page.join()));
    }
    Filter filter = Filter.of(asked::text);
    List<Entry> all = directory.all(asked.actor());
    DirectoryView view =
        template.equals(FOR_SCREEN)
            ? page.of(all, filter, asked.number("start", 0))
            : page.onPaper(all, filter);
    String pagesHtml = pages.parts(view.pages(), view.title(), asked.language());
    return templates.render(
        template, asked.language(), Map.of("view", view, "pagesHtml", pagesHtml));
  }

  /** The wiki page around a list. */
  public String page(Asked asked, String listHtml) {
    return templates.render("directory-page", asked.language(), Map.of("listHtml", listHtml));
  }
}
