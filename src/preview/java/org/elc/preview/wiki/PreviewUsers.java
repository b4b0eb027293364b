package org.elc.preview.wiki;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elc.preview.wiki.store.Users;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiUser;

/**
 * The people of the preview, each with a password equal to the name: an administrator, the office,
 * a facilitator, a coordinator and three members per country, and a reader who is none of these.
 */
final class PreviewUsers {
  private static final int MEMBERS = 3;

  /** Countries with the language that their people have chosen; the Finns follow their browser. */
  private static final Map<String, String> COUNTRIES = countries();

  private PreviewUsers() {}

  /** Creates who is missing; harmless at every later start and on a second node. */
  static void create(Users users) {
    user(users, "admin", "Admin", "", List.of(Viewer.ADMINISTRATORS));
    user(users, "office", "International Office", "en_GB", List.of("elc-office"));
    user(users, "facilitator", "Event Facilitator", "en_GB", List.of("elc-facilitators"));
    user(users, "reader", "Ordinary Reader", "", List.of());
    COUNTRIES.forEach(
        (country, locale) -> {
          String shown = country.toUpperCase(Locale.ROOT);
          user(
              users,
              "coordinator-" + country,
              "Coordinator " + shown,
              locale,
              List.of("elc-coordinators-" + country));
          for (int number = 1; number <= MEMBERS; number++) {
            user(
                users,
                "member-" + country + "-" + number,
                "Member " + shown + " " + number,
                locale,
                List.of());
          }
        });
  }

  private static void user(
      Users users, String name, String fullName, String locale, List<String> groups) {
    WikiUser user = users.ensure(name, fullName, name, locale);
    users.join(user, Viewer.LICENSED);
    groups.forEach(group -> users.join(user, group));
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new LinkedHashMap<>();
    countries.put("no", "no_NO");
    countries.put("se", "sv_SE");
    countries.put("pt", "pt_PT");
    countries.put("ee", "et_EE");
    countries.put("lt", "lt_LT");
    countries.put("fi", "");
    return countries;
  }
}
