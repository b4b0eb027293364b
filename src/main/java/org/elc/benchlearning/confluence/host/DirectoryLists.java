package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.Directory;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.DirectoryPage;

/**
 * The directory of members that was asked for by {@code country}, {@code service}, {@code
 * certificate} and {@code size}.
 */
public final class DirectoryLists {
  private static final String FOR_SCREEN = "directory";

  private final Directory directory;
  private final MemberSpaces spaces;
  private final AppTemplates templates;
  private final ApplicationProperties wiki;

  public DirectoryLists(
      Directory directory,
      MemberSpaces spaces,
      AppTemplates templates,
      ApplicationProperties wiki) {
    this.directory = Objects.requireNonNull(directory);
    this.spaces = Objects.requireNonNull(spaces);
    this.templates = Objects.requireNonNull(templates);
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
    Filter filter =
        new Filter(
            asked.text("country"),
            asked.text("service"),
            asked.text("certificate"),
            asked.text("size"));
    return templates.render(
        template, asked.language(), Map.of("view", page.of(directory.all(asked.actor()), filter)));
  }

  /** The wiki page around a list. */
  public String page(Asked asked, String listHtml) {
    return templates.render("directory-page", asked.language(), Map.of("listHtml", listHtml));
  }
}
