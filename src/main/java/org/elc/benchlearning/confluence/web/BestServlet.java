package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.results.BestInClass;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.Asking;
import org.elc.benchlearning.view.office.BestPage;

/** Best in class at {@code /elc/best}, with the parameters of the benchmark table. */
@LicensedOnly
public final class BestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Asking asking;
  private final transient BestInClass best;
  private final transient MemberSpaces spaces;

  public BestServlet(OfficeDoor door, Asking asking, BestInClass best, MemberSpaces spaces) {
    this.door = Objects.requireNonNull(door);
    this.asking = Objects.requireNonNull(asking);
    this.best = Objects.requireNonNull(best);
    this.spaces = Objects.requireNonNull(spaces);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = OfficeDoor.asked(asking, request);
    door.answer(
        response,
        desk ->
            new BestPage(desk, member -> spaces.linked(asked.actor(), member))
                .of(best.report(asked.actor(), asked.comparison())));
  }
}
