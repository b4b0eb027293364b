package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.view.office.CataloguePage;

/** The indicator catalogue: the newest edition, or the one that the parameter names. */
@LicensedOnly
public final class CatalogueServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Catalogue catalogue;

  public CatalogueServlet(OfficeDoor door, Catalogue catalogue) {
    this.door = Objects.requireNonNull(door);
    this.catalogue = Objects.requireNonNull(catalogue);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> wanted =
        Optional.ofNullable(request.getParameter("edition")).filter(e -> !e.isEmpty());
    door.answer(
        response,
        desk -> {
          Actor actor = door.actor();
          Edition edition =
              wanted
                  .map(key -> catalogue.edition(actor, key))
                  .orElseGet(() -> catalogue.newest(actor));
          return new CataloguePage(desk, door.language().tag())
              .of(edition, catalogue.editions(actor));
        });
  }
}
