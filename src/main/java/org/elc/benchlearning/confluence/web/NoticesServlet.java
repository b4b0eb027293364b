package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.notice.MyNotices;
import org.elc.benchlearning.confluence.host.OwnNotices;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.NoticesPage;
import org.elc.benchlearning.view.office.OfficePage;

/** The reader's own notices and choices, at {@code /elc/notifications}. */
@LicensedOnly
public final class NoticesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient MyNotices notices;
  private final transient OwnNotices own;

  public NoticesServlet(OfficeDoor door, MyNotices notices, OwnNotices own) {
    this.door = Objects.requireNonNull(door);
    this.notices = Objects.requireNonNull(notices);
    this.own = Objects.requireNonNull(own);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.answer(response, this::page);
  }

  private OfficePage page(Desk desk) {
    Actor actor = door.actor();
    return new NoticesPage(desk, own.words()).of(notices.list(actor), notices.wishes(actor));
  }
}
