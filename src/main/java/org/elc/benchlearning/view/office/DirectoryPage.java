package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.membership.Directory;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.view.office.DirectoryView.CountryView;
import org.elc.benchlearning.view.office.DirectoryView.EntryView;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Link;

/** The members of the network, by country. */
public final class DirectoryPage {
  private static final String PATH = "directory";

  /** Some twenty sheets; a network of thousands is not a thing to print by accident. */
  private static final int MOST_ON_PAPER = 500;

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
   * The page of the directory with that row, for a browser.
   *
   * @param all everybody
   */
  public DirectoryView of(List<Entry> all, Filter filter, int start) {
    List<Entry> found = found(all, filter);
    Slice<Entry> shown = Paging.page(found, start);
    MemberSearch search = new MemberSearch(desk, all, filter);
    return view(
        found,
        shown,
        Paging.told(desk, shown),
        search.fields(),
        Paging.links(desk, shown, from -> desk.page(PATH) + search.query(from)).stream()
            .map(Part.class::cast)
            .toList());
  }

  /** The first of them, on paper; what is left out is said. */
  public DirectoryView onPaper(List<Entry> all, Filter filter) {
    List<Entry> found = found(all, filter);
    Slice<Entry> printed = Slice.of(found, 0, MOST_ON_PAPER);
    String leftOut =
        found.size() > MOST_ON_PAPER
            ? desk.text("elc.directory.printed", MOST_ON_PAPER, found.size())
            : "";
    return view(found, printed, leftOut, List.of(), List.of());
  }

  private DirectoryView view(
      List<Entry> found, Slice<Entry> shown, String part, List<Field> choices, List<Part> pages) {
    Map<String, List<EntryView>> countries = new LinkedHashMap<>();
    for (Entry entry : shown.items()) {
      countries
          .computeIfAbsent(desk.names().country(entry.member().country()), c -> new ArrayList<>())
          .add(entry(entry));
    }
    long everywhere = found.stream().map(e -> e.member().country()).distinct().count();
    return new DirectoryView(
        "elc-directory",
        desk.language().tag(),
        desk.text("elc.directory.title"),
        desk.text("elc.directory.summary", found.size(), everywhere),
        part,
        desk.page(PATH),
        choices,
        countries.entrySet().stream().map(c -> new CountryView(c.getKey(), c.getValue())).toList(),
        pages,
        found.isEmpty() ? desk.text("elc.directory.empty") : "",
        join());
  }

  /** Those who are looked for, by the names of countries and then by their own. */
  private List<Entry> found(List<Entry> all, Filter filter) {
    Map<String, List<Entry>> byCountry =
        Directory.filtered(all, filter).stream()
            .collect(Collectors.groupingBy(e -> e.member().country()));
    return desk.names().sortedCountries(List.copyOf(byCountry.keySet())).stream()
        .map(country -> byCountry.getOrDefault(country, List.of()))
        .flatMap(inside -> desk.names().sorted(inside, e -> e.member().name()).stream())
        .toList();
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
}
