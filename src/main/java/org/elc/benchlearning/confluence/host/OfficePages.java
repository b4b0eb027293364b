package org.elc.benchlearning.confluence.host;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.Part;

/** Markup of the app's own pages and of their parts. */
public final class OfficePages {
  /** Script and style of these pages. */
  public static final String RESOURCES = "org.elc.benchlearning:office";

  private final AppTemplates templates;

  public OfficePages(AppTemplates templates) {
    this.templates = Objects.requireNonNull(templates);
  }

  /** The whole page. */
  public String page(OfficePage page, Language language) {
    return page(page, language, "atl.general");
  }

  /** The whole page, among those of the wiki's administration. */
  public String adminPage(OfficePage page, Language language) {
    return page(page, language, "atl.admin");
  }

  private String page(OfficePage page, Language language, String decorator) {
    return templates.render(
        "office-page",
        language,
        Map.of(
            "page",
            page,
            "decorator",
            decorator,
            "partsHtml",
            parts(page.parts(), page.title(), language)));
  }

  /**
   * Parts one under the other.
   *
   * @param label what a part without a heading is about
   */
  public String parts(List<Part> parts, String label, Language language) {
    return parts.stream()
        .map(part -> part(part, label, language))
        .collect(Collectors.joining("\n"));
  }

  /** A member's record, for a page of the wiki. */
  public String profile(String name, List<Part> parts, Language language) {
    return templates.render(
        "member-profile",
        language,
        Map.of("name", name, "partsHtml", parts(parts, name, language)));
  }

  /** What stands in the place of a record that is not there for the reader. */
  public String nothing(Language language) {
    return templates.nothing(language);
  }

  private String part(Part part, String label, Language language) {
    if (part instanceof Part.Form form) {
      return templates.render(
          part.template(),
          language,
          Map.of("part", part, "fieldsHtml", fields(form.id(), form.fields(), language)));
    }
    if (part instanceof Part.Search search) {
      String fields = fields(search.id(), search.fields(), language);
      return templates.render(
          part.template(), language, Map.of("part", part, "fieldsHtml", fields));
    }
    return templates.render(part.template(), language, Map.of("part", part, "label", label));
  }

  private String fields(String id, List<Part.Field> fields, Language language) {
    return fields.stream()
        .map(
            field ->
                templates.render(
                    "part-field",
                    language,
                    Map.of("field", field, "id", id + "-" + field.name().replace('/', '-'))))
        .collect(Collectors.joining("\n"));
  }
}
