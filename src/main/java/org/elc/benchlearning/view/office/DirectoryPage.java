package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.elc.benchlearning.app.membership.Directory;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.view.office.DirectoryView.ChoiceView;
import org.elc.benchlearning.view.office.DirectoryView.CountryView;
import org.elc.benchlearning.view.office.DirectoryView.EntryView;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Option;

/** The members of the network, by country. */
public final class DirectoryPage {
  private static final String PATH = "directory";

  private final Desk desk;
  private final Function<Member, Optional<MemberSpaces.Linked>> spaces;

  /**
   * For one reader.
   *
   * @param spaces finds a member's space as the reader sees it
   */
  public DirectoryPage(Desk desk, Function<Member, Optional<MemberSpaces.Linked>> spaces) {
    this.desk = Objects.requireNonNull(desk);
    this.spaces = Objects.requireNonNull(spaces);
  }

  /**
   * The directory.
   *
   * @param all everybody; the choices are made of them, so that none leads to nothing
   */
  public DirectoryView of(List<Entry> all, Filter filter) {
    List<Entry> shown = Directory.filtered(all, filter);
    Map<String, List<EntryView>> countries = new LinkedHashMap<>();
    shown.stream()
        .sorted(Comparator.comparing(e -> desk.names().country(e.member().country())))
        .forEach(
            e ->
                countries
                    .computeIfAbsent(
                        desk.names().country(e.member().country()), c -> new ArrayList<>())
                    .add(entry(e)));
    return new DirectoryView(
        "elc-directory",
        desk.language().tag(),
        desk.text("elc.directory.title"),
        desk.text("elc.directory.summary", shown.size(), countries.size()),
        desk.page(PATH),
        choices(all, filter),
        countries.entrySet().stream().map(c -> new CountryView(c.getKey(), c.getValue())).toList(),
        shown.isEmpty() ? desk.text("elc.directory.empty") : "",
        join());
  }

  /** For somebody who is signed in and has no role in the network. */
  public Link join() {
    return new Link(desk.text("elc.joining.title"), desk.page("apply"), false);
  }

  private EntryView entry(Entry entry) {
    Member member = entry.member();
    MemberStatus status = entry.status();
    return new EntryView(
        member.name(),
        desk.space(spaces.apply(member)),
        desk.word("elc.member.status.", status),
        MembersPage.mark(status),
        icon(status),
        entry.certificate().map(c -> desk.word("elc.certificate.level.", c.level())).orElse(""),
        desk.services(member.services()),
        desk.word("elc.size.", member.sizeBand()));
  }

  /** Shapes that differ without their colours. */
  private static String icon(MemberStatus status) {
    return switch (status) {
      case CERTIFIED -> "\u25CF";
      case RECOGNISED -> "\u25C6";
      case CANDIDATE -> "\u25CB";
      case LAPSED -> "\u25B3";
      case LEFT -> "\u2715";
    };
  }

  private List<ChoiceView> choices(List<Entry> all, Filter filter) {
    return List.of(
        choice(
            "country",
            values(all, m -> Stream.of(m.country())),
            desk.names()::country,
            filter.country()),
        choice(
            "service",
            values(all, m -> m.services().stream()),
            desk.names()::service,
            filter.service()),
        choice(
            "certificate",
            Stream.of(CertificateLevel.values()).map(Enum::name).toList(),
            level -> desk.word("elc.certificate.level.", CertificateLevel.valueOf(level)),
            filter.certificate()),
        choice(
            "size",
            Stream.of(SizeBand.values()).map(Enum::name).toList(),
            size -> desk.word("elc.size.", SizeBand.valueOf(size)),
            filter.size()));
  }

  private static List<String> values(List<Entry> all, Function<Member, Stream<String>> of) {
    TreeSet<String> values = new TreeSet<>();
    all.forEach(e -> of.apply(e.member()).forEach(values::add));
    return List.copyOf(values);
  }

  private ChoiceView choice(
      String name, List<String> values, UnaryOperator<String> word, Optional<String> chosen) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", desk.text("elc.directory.all"), chosen.isEmpty()));
    values.stream()
        .map(v -> new Option(v, word.apply(v), chosen.map(v::equalsIgnoreCase).orElse(false)))
        .forEach(options::add);
    return new ChoiceView(name, desk.text("elc.directory.choose." + name), options);
  }
}
