package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.Asking;
import org.elc.benchlearning.confluence.host.DirectoryLists;
import org.elc.benchlearning.confluence.host.OfficePages;

/** The directory of members at {@code /elc/directory}, where the macro's choices lead. */
@LicensedOnly
public final class DirectoryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Asking asking;
  private final transient DirectoryLists lists;
  private final transient PageBuilderService page;

  public DirectoryServlet(Asking asking, DirectoryLists lists, PageBuilderService page) {
    this.asking = Objects.requireNonNull(asking);
    this.lists = Objects.requireNonNull(lists);
    this.page = Objects.requireNonNull(page);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = OfficeDoor.asked(asking, request);
    page.assembler().resources().requireWebResource(OfficePages.RESOURCES);
    OfficeDoor.write(response, lists.page(asked, lists.forScreen(asked)));
  }
}
