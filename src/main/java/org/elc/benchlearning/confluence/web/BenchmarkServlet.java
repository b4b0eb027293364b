package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.Asking;
import org.elc.benchlearning.confluence.host.BenchmarkTables;

/**
 * The benchmark table on a page of its own, with the choices in the address: what the macro's form
 * opens where no script runs, and what its script asks for. Who may not see it gets the same answer
 * as for a table that does not exist.
 */
@AnonymousSiteAccess
public final class BenchmarkServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Asking asking;
  private final transient BenchmarkTables tables;
  private final transient PageBuilderService page;

  public BenchmarkServlet(Asking asking, BenchmarkTables tables, PageBuilderService page) {
    this.asking = Objects.requireNonNull(asking);
    this.tables = Objects.requireNonNull(tables);
    this.page = Objects.requireNonNull(page);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = OfficeDoor.asked(asking, request);
    page.assembler().resources().requireWebResource(BenchmarkTables.RESOURCES);
    Optional<String> table = table(asked);
    response.setStatus(
        table.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
    String html = table.orElseGet(() -> tables.nothing(asked.language()));
    OfficeDoor.write(response, tables.page(asked.language(), html));
  }

  private Optional<String> table(Asked asked) {
    try {
      return Optional.of(tables.forScreen(asked));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }
}
