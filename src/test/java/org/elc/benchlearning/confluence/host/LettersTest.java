package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.app.notice.Told;
import org.elc.benchlearning.app.port.Addressees.Addressee;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Announced;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** How mails read. */
public class LettersTest {
  private static final Instant DUE = Instant.parse("2026-03-31T21:59:00Z");
  private static final String WIKI = "https://wiki.example.org/confluence";

  private final RoundWorld world = new RoundWorld();
  private final Letters letters = new Letters(RealTemplates.app(), mode -> WIKI);

  @Test
  public void aMailIsInTheReadersLanguageAndTimeZone() {
    Post.Mail mail = letters.write(to("nb"), List.of(told(NoticeKind.DUE_SOON)), MailForm.HTML);
    Document html = Jsoup.parse(mail.body());

    assertThat(
        mail.subject(), is("Round r: tallene for Member no-1 har frist 1. apr. 2026, 00:59"));
    assertThat(
        html.select("p").first().text(),
        is(
            "Tallene er ikke sendt inn ennå. Fristen er"
                + " 1. apr. 2026, 00:59 (Europe/Tallinn, UTC+03:00). Det er 7 dager igjen."));
    assertThat(html.select("html").attr("lang"), is("nb"));
  }

  @Test
  public void linksNameTheWikiAndOneLeadsToTheChoices() {
    Post.Mail mail = letters.write(to("en"), List.of(told(NoticeKind.PUBLISHED)), MailForm.HTML);

    assertThat(
        Jsoup.parse(mail.body()).select("a").eachAttr("href"),
        is(
            List.of(
                WIKI + "/plugins/servlet/elc/benchmark?round=r",
                WIKI + "/plugins/servlet/elc/notifications")));
  }

  @Test
  public void aDigestTellsAllAndSaysHowMany() {
    Post.Mail mail =
        letters.write(
            to("lt"),
            List.of(told(NoticeKind.RETURNED), told(NoticeKind.VALIDATED)),
            MailForm.HTML);

    assertThat(mail.subject(), is("ELC Bench Learning: 2 pranešimai"));
    assertThat(Jsoup.parse(mail.body()).select("h2").size(), is(2));
  }

  @Test
  public void plainTextHasNoMarkupAndTheSameLinks() {
    Post.Mail mail = letters.write(to("et"), List.of(told(NoticeKind.EXTENDED)), MailForm.PLAIN);

    assertThat(mail.form(), is(MailForm.PLAIN));
    assertThat(mail.body(), not(containsString("<")));
    assertThat(mail.body(), containsString(WIKI + "/plugins/servlet/elc/rounds/r\n"));
    assertThat(mail.body(), containsString(WIKI + "/plugins/servlet/elc/notifications\n"));
  }

  @Test
  public void aHostileNameIsTextAndNeverASecondLineOfTheSubject() {
    Told told = told(NoticeKind.VALIDATED, "<script>alert(1)</script>\r\nBcc: all@example.org");

    Post.Mail mail = letters.write(to("en"), List.of(told), MailForm.HTML);

    assertThat(Jsoup.parse(mail.body()).select("script").size(), is(0));
    assertThat(mail.subject(), not(containsString("\n")));
    assertThat(mail.subject(), not(containsString("\r")));
    assertThat(mail.subject(), containsString("<script>"));
  }

  @Test
  public void everyKindHasItsWordsInEveryLanguage() {
    List<String> wanting = new ArrayList<>();
    for (Language language : Language.values()) {
      for (NoticeKind kind : NoticeKind.values()) {
        Post.Mail mail = letters.write(to(language.tag()), List.of(told(kind)), MailForm.PLAIN);
        if (mail.body().contains("???") || mail.body().contains("{")) {
          wanting.add(language + " " + kind);
        }
      }
    }

    assertThat(wanting, is(List.of()));
  }

  private static Addressee to(String language) {
    return new Addressee(
        "kari", "kari@example.org", Locale.forLanguageTag(language), ZoneId.of("Europe/Tallinn"));
  }

  private Told told(NoticeKind kind) {
    return told(kind, "Member no-1");
  }

  private Told told(NoticeKind kind, String memberName) {
    if (world.rounds.find("r").isEmpty()) {
      world.open("r");
    }
    Round round = world.stored("r");
    Member m = world.members.find("no-1").orElseThrow();
    Member named =
        new Member(
            m.key(),
            memberName,
            m.country(),
            m.services(),
            m.sizeBand(),
            m.certificates(),
            m.units(),
            m.admitted(),
            m.left(),
            m.space());
    Notice notice =
        Notice.of(
                kind,
                Audience.people("no-1"),
                About.participant("r", ParticipantId.whole("no-1")).withIndicator("A"))
            .until(DUE)
            .days(7)
            .name("Open house");
    return new Told(
        new Announced("1", world.clock.instant(), notice),
        Optional.of(round),
        Optional.of(named),
        world.editions.find("e1").map(e -> e.indicators().get(0)));
  }
}
