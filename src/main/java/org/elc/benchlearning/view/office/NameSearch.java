package org.elc.benchlearning.view.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.core.membership.OrganisationName;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Search;
import org.elc.benchlearning.view.office.Part.Words;

/**
 * Words of a name that narrow a list down, and the part of the list that is shown.
 *
 * @param parameter what an address calls the row with which the part begins
 */
public record NameSearch(String words, String parameter, int start) {
  public NameSearch {
    words = Objects.requireNonNull(words).strip();
    Objects.requireNonNull(parameter);
  }

  /** Everything, from the beginning. */
  public static final NameSearch NONE = new NameSearch("", "start", 0);

  /** The shown part of those with the words in their name. */
  <T> Slice<T> of(List<T> all, Function<T, String> name) {
    List<T> found =
        words.isEmpty()
            ? all
            : all.stream().filter(e -> OrganisationName.contains(name.apply(e), words)).toList();
    return Paging.page(found, start);
  }

  /**
   * What stands before such a list: the field, as soon as the list is longer than a page, and which
   * part of it is shown.
   *
   * @param all how long the list is without words
   * @param title of the search
   */
  List<Part> before(Desk desk, String id, String title, String path, int all, Slice<?> shown) {
    List<Part> parts = new ArrayList<>();
    if (all > Paging.SHOWN || !words.isEmpty()) {
      Field name =
          new Field(
              "name", desk.text("elc.directory.choose.name"), "", "text", words, false, List.of());
      parts.add(
          new Search(id, title, desk.page(path), desk.text("elc.benchmark.show"), List.of(name)));
    }
    String told = Paging.told(desk, shown);
    if (!told.isEmpty()) {
      parts.add(new Words("", "plain", List.of(told)));
    }
    return parts;
  }

  /** Links to the other parts; none where there are none. */
  List<Part> behind(Desk desk, String path, Slice<?> shown) {
    return Paging.links(desk, shown, from -> desk.page(path) + query(from)).stream()
        .map(Part.class::cast)
        .toList();
  }

  private String query(int from) {
    String name =
        words.isEmpty() ? "" : "name=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    return "?" + name + parameter + "=" + from;
  }
}
