package org.elc.benchlearning.view.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.audit.Trail;
import org.elc.benchlearning.app.audit.TrailQuestion;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditKind.Area;
import org.elc.benchlearning.app.port.AuditTrail.Line;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Search;
import org.elc.benchlearning.view.office.Part.Table;

/** Who changed what: lines of the audit trail, with what chooses among them. */
public final class AuditPage {
  /** Characters of a day in ISO. */
  private static final int DAY = 10;

  private final Desk desk;
  private final ZoneId zone;
  private final Names names;
  private final MemberGuess guess;
  private final AuditWords words;

  /**
   * A page.
   *
   * @param zone of the moments
   */
  public AuditPage(Desk desk, ZoneId zone, Names names) {
    this.desk = Objects.requireNonNull(desk);
    this.zone = Objects.requireNonNull(zone);
    this.names = Objects.requireNonNull(names);
    this.guess = new MemberGuess(names.members());
    this.words = new AuditWords(desk, zone);
  }

  /**
   * What gives names to keys.
   *
   * @param members those that the reader may see
   * @param rounds newest first
   * @param people by user key
   */
  public record Names(
      Map<String, String> members, Map<String, String> rounds, Map<String, String> people) {
    public Names {
      members = Map.copyOf(members);
      rounds = Collections.unmodifiableMap(new LinkedHashMap<>(rounds));
      people = Map.copyOf(people);
    }
  }

  /**
   * The page.
   *
   * @param areas of which there may be lines for the reader
   */
  public OfficePage of(Trail.Page page, TrailQuestion question, List<Area> areas) {
    List<Part> parts = new ArrayList<>();
    parts.add(search(question, areas));
    parts.addAll(guess.asking(desk, question));
    parts.add(table(page.lines()));
    List<Link> links = new ArrayList<>();
    page.older()
        .ifPresent(
            next ->
                links.add(
                    new Link(
                        desk.text("elc.audit.older"), desk.page("audit" + query(next)), false)));
    links.addAll(desk.exports("audit/export" + query(question)));
    parts.add(new Links(desk.text("elc.audit.more"), links));
    return page(parts);
  }

  /**
   * What is said where the choice cannot be understood: no lines, because they would be others than
   * those that somebody wanted, and everything that was typed.
   *
   * @param problems each with the field that it is in
   */
  public OfficePage refused(TrailQuestion question, List<Problem> problems, List<Area> areas) {
    List<String> said = new ArrayList<>();
    said.add(desk.text("elc.audit.not-understood"));
    problems.forEach(problem -> said.add(said(problem)));
    Link all = new Link(desk.text("elc.audit.area.all"), desk.page("audit"), false);
    return page(
        List.of(
            new Part.Words("", "warning", said),
            search(question, areas),
            new Links(desk.text("elc.audit.more"), List.of(all))));
  }

  /** The name of the field, where it has one on the page, and what is wrong with it. */
  private String said(Problem problem) {
    String message = desk.text("elc.problem." + problem.code(), problem.args().toArray());
    String label = "elc.audit.search." + problem.field();
    return desk.has(label) ? desk.text(label) + ": " + message : message;
  }

  private OfficePage page(List<Part> parts) {
    return new OfficePage(
        desk.text("elc.office.audit.title"),
        desk.text("elc.audit.lead"),
        desk.tabs(Desk.AUDIT),
        parts);
  }

  private Search search(TrailQuestion question, List<Area> areas) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", desk.text("elc.audit.area.all"), question.area().isEmpty()));
    for (Area area : areas) {
      String code = Desk.code(area);
      options.add(
          new Option(code, desk.word("elc.audit.area.", area), code.equals(question.area())));
    }
    if (options.stream().noneMatch(Option::chosen)) {
      options.add(new Option(question.area(), question.area(), true));
    }
    return new Search(
        "elc-audit-search",
        desk.text("elc.audit.search.title"),
        desk.page("audit"),
        desk.text("elc.audit.search.button"),
        List.of(
            field("area", "select", question.area(), options),
            member(question.member().orElse("")),
            choice("round", question.round().orElse(""), names.rounds()),
            day("from", question.from()),
            day("until", question.until())));
  }

  /** A list of thousands is no choice: there a name is typed. */
  private Field member(String chosen) {
    return guess.isTyped()
        ? field("member", "text", names.members().getOrDefault(chosen, chosen), List.of())
            .hinted(desk.text("elc.audit.search.member-hint"))
        : choice("member", chosen, byName(names.members()));
  }

  /** Among these names; what somebody asked for who knows only its key is among them, too. */
  private Field choice(String name, String chosen, Map<String, String> among) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", desk.text("elc.directory.all"), chosen.isEmpty()));
    among.forEach((key, text) -> options.add(new Option(key, text, key.equals(chosen))));
    if (!chosen.isEmpty() && !among.containsKey(chosen)) {
      options.add(new Option(chosen, chosen, true));
    }
    return field(name, "select", chosen, options);
  }

  private Map<String, String> byName(Map<String, String> keys) {
    Collator alphabet = Collator.getInstance(desk.language().locale());
    Map<String, String> sorted = new LinkedHashMap<>();
    keys.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(alphabet))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  /** A browser's field for dates shows days only, and nothing of what is none. */
  private Field day(String name, String text) {
    String day = text.length() > DAY && text.charAt(DAY) == 'T' ? text.substring(0, DAY) : text;
    boolean isDay = day.isEmpty() || day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    return field(name, isDay ? "date" : "text", isDay ? day : text, List.of());
  }

  private Field field(String name, String kind, String value, List<Option> options) {
    String label = desk.text("elc.audit.search." + name);
    return new Field(name, label, "", kind, value, false, options);
  }

  private Table table(List<Line> lines) {
    return new Table(
        "elc-audit",
        "",
        Stream.of("at", "who", "what", "where", "before", "after", "why")
            .map(column -> desk.text("elc.audit.column." + column, zone.getId()))
            .toList(),
        lines.stream().map(this::row).toList(),
        desk.text("elc.audit.empty"));
  }

  private Row row(Line line) {
    AuditEvent event = line.event();
    AuditWords.Values values = words.values(event);
    return new Row(
        Cell.of(desk.dateTime(event.at(), zone)),
        List.of(
            Cell.of(event.who().map(this::person).orElse(desk.text("elc.audit.nobody"))),
            Cell.of(desk.word("elc.audit.kind.", event.kind()))
                .with(
                    joined(values.field(), event.subject().person().map(this::person).orElse(""))),
            where(event.subject()),
            Cell.of(values.before()).with(values.noteBefore()),
            Cell.of(values.after()).with(values.noteAfter()),
            Cell.of(event.why())));
  }

  private Cell where(Subject subject) {
    String member = subject.member();
    String thing = words.thing(subject);
    Optional<String> page = words.page(subject);
    if (member.isEmpty() && page.isPresent()) {
      return Cell.link(thing, page.get()).with(country(subject));
    }
    if (member.isEmpty()) {
      return Cell.of(joined(round(subject), thing)).with(country(subject));
    }
    String name = names.members().getOrDefault(member, member);
    Cell cell =
        names.members().containsKey(member)
            ? Cell.link(name, desk.page("members/" + member))
            : Cell.of(name);
    return cell.with(joined(round(subject), thing));
  }

  private String round(Subject subject) {
    return names.rounds().getOrDefault(subject.round(), subject.round());
  }

  private String country(Subject subject) {
    return subject.country().isEmpty() ? "" : desk.names().country(subject.country());
  }

  private String person(String key) {
    return key.startsWith("erased|")
        ? desk.text("elc.audit.erased", key.substring("erased|".length()))
        : names.people().getOrDefault(key, key);
  }

  private static String joined(String... texts) {
    return Arrays.stream(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** The question as the end of an address. */
  static String query(TrailQuestion question) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("area", question.area());
    parameters.put("kind", question.kind());
    parameters.put("member", question.member().orElse(""));
    parameters.put("round", question.round().orElse(""));
    parameters.put("from", question.from());
    parameters.put("until", question.until());
    parameters.put("before", question.before());
    String query =
        parameters.entrySet().stream()
            .filter(p -> !p.getValue().isEmpty())
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** Areas of these kinds, in their order. */
  public static List<Area> areas(List<AuditKind> kinds) {
    return kinds.stream().map(AuditKind::area).distinct().sorted().toList();
  }

  static String key(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
