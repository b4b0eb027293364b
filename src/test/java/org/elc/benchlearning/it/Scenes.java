package org.elc.benchlearning.it;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the pictures of the README and the guides show, in English unless they are said not to. */
final class Scenes {
  private static final String PAGES = "/plugins/servlet/elc/";
  private static final String COMMUNITY = "/display/ELC/";
  private static final String MEMBER = "members/fi-kaislapuro";
  private static final Shape BOOK = new Shape(1000, 800, Shape.DESK.scheme(), "en-GB");

  /** Who are in the pictures of the guides. */
  private static final String EDITOR = "member-fi-1";

  private static final String COORDINATOR = "coordinator-fi";

  static final Map<String, Scene> ALL = all();

  private Scenes() {}

  /**
   * A picture.
   *
   * @param user whose window it is
   * @param shape of the window
   * @param path of the page
   * @param at what is to be seen
   * @param height at most
   * @param unfolded what is opened before
   */
  record Scene(
      String user, Shape shape, String path, String at, int height, List<String> unfolded) {
    Scene unfolding(String... parts) {
      return new Scene(user, shape, path, at, height, List.of(parts));
    }

    Scene in(Shape other) {
      return new Scene(user, other, path, at, height, unfolded);
    }
  }

  private static Map<String, Scene> all() {
    Map<String, Scene> all = new TreeMap<>();
    addReadme(all);
    addMember(all);
    addCoordinator(all);
    addOffice(all);
    addAdministrator(all);
    return all;
  }

  private static Scene page(String user, String path, int height) {
    return new Scene(user, BOOK, PAGES + path, ".elc-office", height, List.of());
  }

  private static Scene chart(String path, int height) {
    return new Scene(EDITOR, BOOK, COMMUNITY + path, ".elc-chart", height, List.of());
  }

  private static void addReadme(Map<String, Scene> all) {
    String where = "/display/NOTVERRMYRA/Rapporter+tall";
    all.put(
        "benchmark-table.png",
        new Scene(EDITOR, Shape.DESK, COMMUNITY + "Where+we+stand", "body", 900, List.of()));
    all.put(
        "entry-form.png",
        new Scene("member-no-1", Shape.DESK, where, ".elc-entry", 800, List.of()));
    all.put(
        "entry-form-phone.png",
        new Scene("member-no-1", Shape.PHONE, where, ".elc-entry", 640, List.of()));
    all.put("rounds.png", page("office", "rounds", 700).in(Shape.DESK.dark()));
  }

  private static void addMember(Map<String, Scene> all) {
    all.put("member-joining.png", page("reader", "apply", 760));
    all.put("member-position.png", chart("Positions+in+pictures", 760));
    all.put("member-trend.png", chart("The+way+over+the+years", 620));
    all.put("member-funnel.png", chart("More+than+chance", 660));
    all.put(
        "member-learning.png",
        new Scene(EDITOR, BOOK, COMMUNITY + "What+we+can+learn", ".elc-learning", 640, List.of()));
    all.put("member-best.png", page(EDITOR, "best", 560));
    all.put(
        "member-consent.png",
        new Scene(
            EDITOR, BOOK, PAGES + MEMBER, "#elc-consent", 520, List.of("details#elc-consent")));
    all.put("member-notifications.png", page(EDITOR, "notifications", 620));
  }

  private static void addCoordinator(Map<String, Scene> all) {
    all.put("coordinator-desk.png", page(COORDINATOR, "desk", 760));
    all.put(
        "coordinator-desk-phone.png",
        page(COORDINATOR, "desk", 900).in(new Shape(320, 640, BOOK.scheme(), BOOK.locale())));
    all.put(
        "coordinator-reminder.png",
        new Scene(
            COORDINATOR, BOOK, PAGES + "desk", "#elc-remind", 520, List.of("details#elc-remind")));
    all.put("coordinator-applications.png", page(COORDINATOR, "applications", 520));
    all.put("coordinator-member.png", page(COORDINATOR, MEMBER, 620));
    all.put("coordinator-trail.png", page(COORDINATOR, "audit", 700));
  }

  private static void addOffice(Map<String, Scene> all) {
    all.put("office-settings.png", page("office", "settings", 620));
    all.put(
        "office-new-round.png",
        new Scene(
            "office",
            BOOK,
            PAGES + "rounds",
            "#elc-create-round",
            760,
            List.of("details#elc-create-round")));
    all.put("office-round.png", page("office", "rounds/elc-2026", 620));
  }

  private static void addAdministrator(Map<String, Scene> all) {
    all.put("administrator-settings.png", page("admin", "admin", 700));
    all.put("administrator-jobs.png", page("admin", "admin/jobs", 700));
    all.put("administrator-person.png", page("admin", "admin/persons?user=" + EDITOR, 760));
  }
}
