package org.elc.benchlearning.view.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.view.Dates;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Option;

/** What all pages of the office need: who reads, in which language, and where things are. */
public final class Desk {
  static final String APPLICATIONS = "applications";
  static final String AUDIT = "audit";
  static final String CATALOGUE = "catalogue";
  static final String MEMBERS = "members";
  static final String NOTICES = "notifications";
  static final String ROUNDS = "rounds";
  static final String DESK = "desk";
  static final String SETTINGS = "settings";

  private final Actor actor;
  private final Language language;
  private final Texts texts;
  private final Dates dates;
  private final GroupNames names;
  private final String base;

  /**
   * What is needed for one answer.
   *
   * @param base the wiki's context path
   */
  public Desk(Actor actor, Language language, String base) {
    this.actor = Objects.requireNonNull(actor);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.dates = Dates.in(language);
    this.names = new GroupNames(language);
    this.base = Objects.requireNonNull(base);
  }

  public Actor actor() {
    return actor;
  }

  Language language() {
    return language;
  }

  GroupNames names() {
    return names;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  boolean has(String key) {
    return texts.has(key);
  }

  /** The word for a constant: {@code elc.member.status.lapsed}. */
  String word(String prefix, Enum<?> constant) {
    return texts.text(prefix + code(constant));
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String date(LocalDate day) {
    return dates.date(day);
  }

  /** A local time with its zone and offset. */
  String moment(LocalDateTime local, ZoneId zone) {
    return dates.dateTimeWithZone(local.atZone(zone).toInstant(), zone);
  }

  String instant(Instant instant, ZoneId zone) {
    return dates.dateTimeWithZone(instant, zone);
  }

  /** For a page that says elsewhere which zone is meant. */
  String dateTime(Instant instant, ZoneId zone) {
    return dates.dateTime(instant, zone);
  }

  String services(Collection<String> services) {
    return services.stream().map(names::service).collect(Collectors.joining(", "));
  }

  /** The page with that path. */
  String page(String path) {
    return base + "/plugins/servlet/elc/" + path;
  }

  /** A page of the wiki itself. */
  String wiki(String path) {
    return base + path;
  }

  /** Where a space is; empty where there is none for the reader. */
  String space(Optional<MemberSpaces.Linked> space) {
    return space
        .filter(MemberSpaces.Linked::isThere)
        .map(there -> wiki("/display/" + there.key()))
        .orElse("");
  }

  String rest(String path) {
    return base + "/rest/elc/1.0/" + path;
  }

  boolean isSupervisor() {
    return actor.isOffice() || !actor.countries().isEmpty();
  }

  /** The pages that this reader has. */
  List<Link> tabs(String current) {
    List<Link> tabs = new ArrayList<>();
    for (String path : List.of(ROUNDS, DESK, MEMBERS, APPLICATIONS, CATALOGUE, AUDIT, SETTINGS)) {
      boolean shown =
          switch (path) {
            case APPLICATIONS, AUDIT, DESK -> isSupervisor();
            case MEMBERS -> isSupervisor() || !actor.memberships().isEmpty();
            case SETTINGS -> Rights.keepsSettings(actor);
            default -> Rights.seesRounds(actor);
          };
      if (shown) {
        tabs.add(new Link(text("elc.office." + path + ".title"), page(path), path.equals(current)));
      }
    }
    if (Rights.seesRounds(actor)) {
      tabs.add(new Link(text("elc.notice.page.title"), page(NOTICES), current.equals(NOTICES)));
    }
    return tabs;
  }

  /** The two forms of a file. */
  List<Link> exports(String path) {
    String joined = rest(path) + (path.contains("?") ? "&" : "?") + "form=";
    return List.of(
        new Link(text("elc.office.files.standard"), joined + "standard", false),
        new Link(text("elc.office.files.local"), joined + "local", false));
  }

  /**
   * A form that opens when it is wanted, without fields yet.
   *
   * @param texts what its title, its lead and its button are called by
   * @param address where it is sent, behind that of the app's REST
   */
  Form form(String id, String texts, String method, String address) {
    return new Form(
        id,
        text(texts + ".title"),
        text(texts + ".lead"),
        method,
        rest(address),
        text(texts + ".button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of());
  }

  Field field(String name, String kind, boolean required) {
    return field(name, kind, required, List.of());
  }

  /** A field whose label and hint are the texts of its name. */
  Field field(String name, String kind, boolean required, List<Option> options) {
    String key = name.replace('/', '-').replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    String hint = "elc.office.field." + key + ".hint";
    return new Field(
        name,
        text("elc.office.field." + key + ".label"),
        texts.has(hint) ? texts.text(hint) : "",
        kind,
        "",
        required,
        options);
  }
}
