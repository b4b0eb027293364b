package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Files;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** The catalogue: an edition's indicators under their principles, and files of it. */
public final class CataloguePage {
  private final Desk desk;
  private final IndicatorWords words;

  public CataloguePage(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
    this.words = new IndicatorWords(desk);
  }

  /**
   * The page of an edition.
   *
   * @param editions keys of all editions, oldest first
   * @param proposals what stands before the indicators about proposals
   */
  public OfficePage of(Edition edition, List<String> editions, List<Part> proposals) {
    List<Part> parts = new ArrayList<>();
    if (editions.size() > 1) {
      parts.add(new Links(desk.text("elc.office.catalogue.editions"), links(edition, editions)));
    }
    if (edition.frozenAt().isPresent()) {
      parts.add(new Words("", "info", List.of(desk.text("elc.office.catalogue.frozen"))));
    }
    parts.addAll(proposals);
    for (Principle principle : Principle.values()) {
      List<Row> rows =
          edition.indicators().stream()
              .filter(i -> i.principle() == principle)
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        parts.add(
            new Table(
                "elc-catalogue-" + Desk.code(principle),
                desk.word("elc.principle.", principle),
                columns(),
                rows,
                ""));
      }
    }
    parts.add(files(edition));
    return new OfficePage(
        desk.text("elc.office.catalogue.title"),
        desk.text("elc.office.catalogue.lead", edition.key(), edition.indicators().size()),
        desk.tabs(Desk.CATALOGUE),
        parts);
  }

  private List<Link> links(Edition shown, List<String> editions) {
    return editions.stream()
        .map(key -> new Link(key, desk.page("catalogue?edition=" + key), key.equals(shown.key())))
        .toList();
  }

  private List<String> columns() {
    return Stream.of("indicator", "code", "kind", "direction", "unit")
        .map(column -> desk.text("elc.office.catalogue.column." + column))
        .toList();
  }

  private Row row(Indicator indicator) {
    IndicatorText text = words.text(indicator);
    Cell title = Cell.of(text.title()).with(words.definition(indicator));
    Cell code =
        indicator.retired()
            ? new Cell(indicator.code(), "", "", desk.text("elc.office.catalogue.retired"))
            : Cell.of(indicator.code());
    return new Row(
        title,
        List.of(
            code,
            Cell.of(words.kind(indicator)).with(words.bounds(indicator)),
            Cell.of(words.direction(indicator)).with(words.target(indicator)),
            Cell.of(text.unit())));
  }

  private Files files(Edition edition) {
    boolean edits = Rights.editsCatalogue(desk.actor());
    return new Files(
        "catalogue",
        desk.text("elc.office.files.title"),
        desk.text(edits ? "elc.office.catalogue.files" : "elc.office.files.export-only"),
        desk.exports("indicators/export?edition=" + edition.key()),
        edits ? desk.rest("indicators/import") : "",
        edits ? edition.key() : "");
  }
}
