package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.notice.MyNotices;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.confluence.host.WikiAddress;
import org.elc.benchlearning.view.notice.NoticeWords;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.NoticesPage;
import org.elc.benchlearning.view.office.OfficePage;

/** The reader's own notices and choices, at {@code /elc/notifications}. */
@LicensedOnly
public final class NoticesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient MyNotices notices;
  private final transient Addressees addressees;
  private final transient WikiAddress wiki;

  public NoticesServlet(
      OfficeDoor door, MyNotices notices, Addressees addressees, WikiAddress wiki) {
    this.door = Objects.requireNonNull(door);
    this.notices = Objects.requireNonNull(notices);
    this.addressees = Objects.requireNonNull(addressees);
    this.wiki = Objects.requireNonNull(wiki);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.answer(response, this::page);
  }

  private OfficePage page(Desk desk) {
    Actor actor = door.actor();
    ZoneId zone =
        actor
            .userKey()
            .flatMap(addressees::find)
            .map(Addressees.Addressee::zone)
            .orElse(ZoneOffset.UTC);
    NoticeWords words = new NoticeWords(door.language(), zone, wiki.path());
    return new NoticesPage(desk, words).of(notices.list(actor), notices.wishes(actor));
  }
}
