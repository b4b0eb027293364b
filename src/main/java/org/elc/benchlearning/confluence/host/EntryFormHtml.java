package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.entry.FieldView;
import org.elc.benchlearning.view.entry.FormView;
import org.elc.benchlearning.view.entry.FormView.PrincipleView;

/** Puts the templates of the entry form together. A page and a script ask for the same markup. */
public final class EntryFormHtml {
  private final AppTemplates templates;
  private final ApplicationProperties wiki;

  public EntryFormHtml(AppTemplates templates, ApplicationProperties wiki) {
    this.templates = Objects.requireNonNull(templates);
    this.wiki = Objects.requireNonNull(wiki);
  }

  /** The form with its fields, or the figures as a table where they cannot be changed. */
  public String form(FormView form, Language language) {
    return shown(form, language, form.editable() ? "" : figures(form, language));
  }

  private String shown(FormView form, Language language, String figures) {
    Map<String, Object> view = Map.of("form", form);
    boolean editable = form.editable();
    return templates.render(
        "entry-form",
        language,
        Map.of(
            "form",
            form,
            "unitsHtml",
            form.units().isEmpty() ? "" : templates.render("entry-units", language, view),
            "receiptHtml",
            form.receipts().isEmpty() ? "" : templates.render("entry-receipt", language, view),
            "fieldsHtml",
            editable ? principles(form.principles(), language) : "",
            "reviewHtml",
            editable ? templates.render("entry-review", language, view) : "",
            "figuresHtml",
            figures));
  }

  private String figures(FormView form, Language language) {
    String correcting =
        form.correcting().isEmpty()
            ? ""
            : wiki.getBaseUrl(UrlMode.RELATIVE) + form.correcting() + "&indicator=";
    return templates.render(
        "entry-figures", language, Map.of("form", form, "correcting", correcting));
  }

  /** The figures on paper. */
  public String document(FormView form, Language language) {
    FormView paper = form.asDocument();
    return shown(
        paper, language, templates.render("entry-document", language, Map.of("form", paper)));
  }

  /** What stands in the place of a form that is not there for the reader. */
  public String nothing(Language language) {
    return templates.nothing(language);
  }

  private String principles(List<PrincipleView> principles, Language language) {
    return principles.stream()
        .map(
            p ->
                templates.render(
                    "entry-principle",
                    language,
                    Map.of("principle", p, "fieldsHtml", fields(p, language))))
        .collect(Collectors.joining());
  }

  private String fields(PrincipleView principle, Language language) {
    return principle.fields().stream()
        .map(
            f ->
                templates.render(
                    "entry-field",
                    language,
                    Map.of("field", f, "earlierHtml", earlier(f, language))))
        .collect(Collectors.joining());
  }

  private String earlier(FieldView field, Language language) {
    return field.earlier().isEmpty()
        ? ""
        : templates.render("entry-earlier", language, Map.of("earlier", field.earlier()));
  }
}
