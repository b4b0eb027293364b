package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.notice.LetterWriter;
import org.elc.benchlearning.app.notice.Told;
import org.elc.benchlearning.app.port.Addressees.Addressee;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.notice.LetterView;
import org.elc.benchlearning.view.notice.NoticeWords;

/** Mails by the app's templates. Their links name the wiki by the address that it is known by. */
public final class Letters implements LetterWriter {
  private final AppTemplates templates;
  private final ApplicationProperties wiki;

  public Letters(AppTemplates templates, ApplicationProperties wiki) {
    this.templates = Objects.requireNonNull(templates);
    this.wiki = Objects.requireNonNull(wiki);
  }

  @Override
  public Post.Mail write(Addressee to, List<Told> told, MailForm form) {
    Language language = Language.nearest(to.locale());
    NoticeWords words = new NoticeWords(language, to.zone(), wiki.getBaseUrl(UrlMode.CANONICAL));
    LetterView letter = LetterView.of(language, words, told);
    String body =
        form == MailForm.PLAIN
            ? letter.plain()
            : templates.render("letter", language, Map.of("letter", letter));
    return new Post.Mail(to.address(), letter.title(), body, form);
  }
}
