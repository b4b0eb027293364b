package org.elc.benchlearning.view.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.elc.benchlearning.app.notice.Told;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.Notice.Detail;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.Dates;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/** How a notice reads, in one language and time zone, and where it leads. */
public final class NoticeWords {
  private final Language language;
  private final Texts texts;
  private final ZoneId zone;
  private final String base;

  /**
   * For one reader.
   *
   * @param zone in which the reader's clock runs
   * @param base address of the wiki: absolute in a mail, the context path on a page
   */
  public NoticeWords(Language language, ZoneId zone, String base) {
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.zone = Objects.requireNonNull(zone);
    this.base = Objects.requireNonNull(base);
  }

  /** What happened: the subject of a mail, without line ends whatever a name has in it. */
  public String title(Told told) {
    return say(told, "title", this::brief).replaceAll("\\s+", " ").strip();
  }

  /** What it means, in a sentence or two. */
  public String text(Told told) {
    return say(told, "text", this::exact);
  }

  /** When it was announced, in {@link #zone}. */
  public String moment(Told told) {
    return brief(told.announced().at());
  }

  /** The zone of what stands without one. */
  public String zone() {
    return zone.getId();
  }

  /** What the link says. */
  public String action(Told told) {
    return texts.text("elc.notice.link." + link(told).to());
  }

  /** Where the link leads. */
  public String href(Told told) {
    return page(link(told).path());
  }

  /** The last part of its text's key, and the address after that of the app's pages. */
  private record Link(String to, String path) {}

  private static Link link(Told told) {
    String round = told.round().map(Round::key).map(NoticeWords::encoded).orElse("");
    String member = told.member().map(Member::key).map(NoticeWords::encoded).orElse("");
    return switch (told.announced().notice().kind()) {
      case ROUND_OPENED, DUE_SOON, REMINDER, SHOWN_TO_EVERYBODY, RETURNED, VALIDATED, EXTENDED ->
          new Link("round", "rounds/" + round);
      case PUBLISHED -> new Link("results", "benchmark?round=" + round);
      case CORRECTION_APPROVED, CORRECTION_REFUSED, CORRECTION_ASKED ->
          new Link("corrections", "corrections/" + round);
      case CERTIFICATE_EXPIRING,
          CERTIFICATE_LAPSED,
          CANDIDATE_AGAIN_SOON,
          CANDIDATE_AGAIN,
          CANDIDATE_ENDING,
          CANDIDATE_LAPSED,
          CONTACT_ASKED,
          ACTION_OVERDUE ->
          new Link("member", "members/" + member);
      case APPLICATION_ACCEPTED, APPLICATION_REFUSED, APPLICATION_WAITING ->
          new Link("application", "apply");
      case APPLICATION_RECEIVED -> new Link("applications", "applications");
      case PROPOSAL_RECEIVED, PROPOSAL_ANSWERED ->
          new Link("proposal", "catalogue?proposal=" + proposal(told));
    };
  }

  private static String proposal(Told told) {
    return encoded(told.announced().notice().details().getOrDefault(Detail.PROPOSAL, ""));
  }

  /** The page on which a person reads and chooses. */
  public String ownPage() {
    return page("notifications");
  }

  private String page(String path) {
    return base + "/plugins/servlet/elc/" + path;
  }

  private String say(Told told, String part, Function<Instant, String> moments) {
    Notice notice = told.announced().notice();
    Map<Detail, String> details = notice.details();
    return texts.text(
        "elc.notice.kind." + code(notice.kind()) + "." + part,
        told.round().map(Round::name).orElse(""),
        participant(told),
        when(details, moments),
        Integer.valueOf(details.getOrDefault(Detail.DAYS, "0")),
        told.indicator()
            .map(i -> i.text(language.tag()).title())
            .or(() -> notice.about().indicator())
            .orElseGet(() -> unnamed(notice)),
        details.getOrDefault(Detail.NAME, ""),
        day(details, Detail.CANDIDATE_UNTIL),
        country(details));
  }

  /** Of a notice that is about no indicator there is. */
  private String unnamed(Notice notice) {
    return notice.kind().topic() == Topic.CATALOGUE ? texts.text("elc.proposal.new") : "";
  }

  private String country(Map<Detail, String> details) {
    String code = details.getOrDefault(Detail.COUNTRY, "");
    return code.isEmpty() ? "" : new GroupNames(language).country(code);
  }

  private String participant(Told told) {
    Optional<String> unit =
        told.announced().notice().about().participant().map(ParticipantId::unit);
    return told.member()
        .map(
            m ->
                unit.flatMap(m::unit)
                    .map(Unit::name)
                    .map(u -> texts.text("elc.entry.member-unit", m.name(), u))
                    .orElse(m.name()))
        .orElse("");
  }

  /** For a subject, where the text says the zone. */
  private String brief(Instant instant) {
    return Dates.in(language).dateTime(instant, zone);
  }

  private String exact(Instant instant) {
    return Dates.in(language).dateTimeWithZone(instant, zone);
  }

  private String when(Map<Detail, String> details, Function<Instant, String> moments) {
    String until = details.getOrDefault(Detail.UNTIL, "");
    return until.isEmpty() ? day(details, Detail.DAY) : moments.apply(Instant.parse(until));
  }

  private String day(Map<Detail, String> details, Detail which) {
    String day = details.getOrDefault(which, "");
    return day.isEmpty() ? "" : Dates.in(language).date(LocalDate.parse(day));
  }

  private static String code(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }
}
