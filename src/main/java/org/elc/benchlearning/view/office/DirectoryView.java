package org.elc.benchlearning.view.office;

import java.util.List;

/**
 * The directory of members, ready to be shown. Absent texts are empty.
 *
 * @param id of the element
 * @param summary how many there are
 * @param part which of them are shown
 * @param action where the choices are sent
 * @param choices what the reader can choose
 * @param countries each with its members
 * @param pages leads to the others; none where all are shown
 * @param empty said where there are none
 */
public record DirectoryView(
    String id,
    String language,
    String title,
    String summary,
    String part,
    String action,
    List<Part.Field> choices,
    List<CountryView> countries,
    List<Part> pages,
    String empty,
    Part.Link join) {
  public DirectoryView {
    choices = List.copyOf(choices);
    countries = List.copyOf(countries);
    pages = List.copyOf(pages);
  }

  public record CountryView(String name, List<EntryView> members) {}

  /**
   * A member.
   *
   * @param href its space; empty without one
   * @param mark kind of lozenge around the status
   * @param icon a shape that says the same
   */
  public record EntryView(
      String name,
      String href,
      String status,
      String mark,
      String icon,
      String certificate,
      String services,
      String size) {}
}
