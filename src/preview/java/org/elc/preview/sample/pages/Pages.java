package org.elc.preview.sample.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.elc.preview.sample.door.Form;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.elc.preview.sample.network.Country;
import org.elc.preview.sample.network.Network;
import org.elc.preview.sample.network.SampleMember;
import org.elc.preview.sample.pages.Author.Place;
import org.jsoup.Jsoup;

/**
 * The community's space, and the spaces of a few members, made by the people who work there. They
 * say how the members work, never what they reported.
 */
public final class Pages {
  private static final String COMMUNITY = "ELC";
  private static final String STANDING = "Where we stand";
  private static final String LEARNING = "What we can learn";

  /** What stands below it: titles and files. */
  private static final Map<String, String> PICTURES =
      Map.of(
          "Positions in pictures",
          "positions.xml",
          "The way over the years",
          "trends.xml",
          "More than chance",
          "funnels.xml",
          "What goes together",
          "relationships.xml");

  /** Only the finished home page, which is written last, says this. */
  private static final String LAST_WORDS = "Walk the path";

  /** The countries whose first member has a space; their language is one of the product's. */
  private static final List<Country> WITH_SPACE =
      List.of(Country.NO, Country.SE, Country.PT, Country.EE, Country.LT);

  private final People people;

  public Pages(People people) {
    this.people = people;
  }

  /** Whether the last page of the sample is written. */
  public boolean areComplete() {
    return people.named("office").get("/display/" + COMMUNITY).body().contains(LAST_WORDS);
  }

  /**
   * Writes what is not there yet.
   *
   * @param linkSpace told the key of a member and of its new space
   */
  public void write(Network network, BiConsumer<String, String> linkSpace) {
    for (Country country : WITH_SPACE) {
      SampleMember member = network.in(country).get(0);
      String space = member.key().replace("-", "").toUpperCase(Locale.ROOT);
      memberSpace(country, member, space);
      linkSpace.accept(member.key(), space);
    }
    Author office = new Author(people.named("office"));
    office.space(COMMUNITY, "Learning community", "");
    office.page(new Place(COMMUNITY, "", ""), STANDING, Writing.text("standing.xml"));
    office.page(new Place(COMMUNITY, "", ""), LEARNING, Writing.text("learning.xml"));
    PICTURES.forEach(
        (title, file) ->
            office.page(new Place(COMMUNITY, STANDING, ""), title, Writing.text(file)));
    events();
    office.edit("/display/" + COMMUNITY).with("body", Writing.text("home.xml")).send().ok();
  }

  private void events() {
    Author facilitator = new Author(people.named("facilitator"));
    Writing event = Writing.read("event.txt");
    facilitator.page(new Place(COMMUNITY, "", "event"), event, "");
    for (String workshop : List.of("workshop-1.txt", "workshop-2.txt")) {
      facilitator.page(new Place(COMMUNITY, event.title(), "workshop"), Writing.read(workshop), "");
    }
  }

  private void memberSpace(Country country, SampleMember member, String space) {
    Visitor editor = people.named("member-" + country.lowerCase() + "-1");
    Author author = new Author(editor);
    author.space(space, member.name(), "member-space");
    author.page(
        new Place(space, "", "practice"),
        Writing.read("practice-" + country.lowerCase() + ".txt"),
        member.name());
    Writing profile = Writing.read("profile-" + country.lowerCase() + ".txt");
    profilePage(editor, author, space)
        .ifPresent(
            page -> page.with("body", profile.into(page.value("body"), member.name())).send().ok());
  }

  /** The page below the home page that waits for a profile, whatever its title is. */
  private static Optional<Form> profilePage(Visitor reader, Author author, String space) {
    return Jsoup.parse(reader.get("/display/" + space).ok().body())
        .select("main a[href*=/display/" + space + "/]")
        .eachAttr("href")
        .stream()
        .map(href -> author.edit(href.substring(href.indexOf("/display/"))))
        .filter(page -> isEmptyProfile(page.value("body")))
        .findFirst();
  }

  private static boolean isEmptyProfile(String storage) {
    return storage.contains("elc-member-profile") && storage.contains("ac:placeholder");
  }
}
