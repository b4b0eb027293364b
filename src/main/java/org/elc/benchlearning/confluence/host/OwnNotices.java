package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.elc.benchlearning.app.port.Addressees;
import org.elc.benchlearning.view.notice.NoticeWords;

/** How notices read to whoever is signed in: in that person's language and time zone. */
public final class OwnNotices {
  private final Reader reader;
  private final Addressees addressees;
  private final ApplicationProperties wiki;

  public OwnNotices(Reader reader, Addressees addressees, ApplicationProperties wiki) {
    this.reader = Objects.requireNonNull(reader);
    this.addressees = Objects.requireNonNull(addressees);
    this.wiki = Objects.requireNonNull(wiki);
  }

  /** With links from the wiki's own path. */
  public NoticeWords words() {
    ZoneId zone =
        reader
            .actor()
            .userKey()
            .flatMap(addressees::find)
            .map(Addressees.Addressee::zone)
            .orElse(ZoneOffset.UTC);
    return new NoticeWords(reader.language(), zone, wiki.getBaseUrl(UrlMode.RELATIVE));
  }
}
