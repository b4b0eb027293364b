package org.elc.benchlearning.view.office;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.validation.Concern;
import org.elc.benchlearning.app.validation.DeskRow;

/**
 * Which participants of a desk are shown.
 *
 * @param show what is to be done with them
 * @param country ISO code; empty for all
 * @param start index of the first one
 */
public record DeskFilter(Show show, String country, int start) {
  /** What is to be done with participants. */
  public enum Show {
    ALL,
    CALL,
    CHECK,
    DONE;

    boolean shows(Concern concern) {
      return switch (this) {
        case ALL -> true;
        case CALL -> concern.isAwaited();
        case CHECK -> concern == Concern.TO_CHECK || concern == Concern.TO_VALIDATE;
        case DONE -> concern == Concern.DONE;
      };
    }
  }

  public DeskFilter {
    Objects.requireNonNull(show);
    Objects.requireNonNull(country);
    start = Math.max(0, start);
  }

  /** What an address asks for; what it cannot mean hides nothing. */
  public static DeskFilter of(
      Optional<String> show, Optional<String> country, Optional<String> start) {
    Show wanted = Show.ALL;
    for (Show known : Show.values()) {
      if (show.filter(s -> s.equalsIgnoreCase(known.name())).isPresent()) {
        wanted = known;
      }
    }
    int from = start.filter(s -> s.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
    return new DeskFilter(wanted, country.filter(c -> c.matches("[A-Za-z]{2}")).orElse(""), from);
  }

  boolean shows(DeskRow row) {
    return show.shows(row.concern()) && isCountry(row);
  }

  boolean isCountry(DeskRow row) {
    return country.isEmpty() || row.is().member().country().equalsIgnoreCase(country);
  }

  DeskFilter with(Show next) {
    return new DeskFilter(next, country, 0);
  }

  DeskFilter in(String next) {
    return new DeskFilter(show, next, 0);
  }

  DeskFilter from(int next) {
    return new DeskFilter(show, country, next);
  }

  String query() {
    return "?show=" + Desk.code(show) + "&country=" + country + "&start=" + start;
  }
}
