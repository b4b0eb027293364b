package org.elc.benchlearning.app.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;

/**
 * The catalogue's editions. Everybody with a role in the network reads them; the office changes
 * those that no round has frozen yet.
 */
public final class Catalogue {
  private final EditionStore editions;
  private final Logbook logbook;

  public Catalogue(EditionStore editions, Logbook logbook) {
    this.editions = Objects.requireNonNull(editions);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /** Keys of the editions, oldest first. */
  public List<String> editions(Actor actor) {
    see(actor);
    return editions.keys();
  }

  public Edition edition(Actor actor, String key) {
    see(actor);
    return editions.find(key).orElseThrow(NotFound::new);
  }

  /** The edition that a page shows when none is named: the newest. */
  public Edition newest(Actor actor) {
    List<String> keys = editions(actor);
    if (keys.isEmpty()) {
      throw new NotFound();
    }
    return edition(actor, keys.get(keys.size() - 1));
  }

  public String export(Actor actor, String key, CsvForm form) {
    return IndicatorCsv.write(edition(actor, key).indicators(), form);
  }

  /**
   * Makes the edition exactly what the file says; an unknown key begins a new edition. All or
   * nothing.
   *
   * @throws Invalid in mode {@link ImportMode#APPLY} when anything in the file cannot be used
   */
  public ImportReport importCsv(Actor actor, String key, String csv, ImportMode mode) {
    see(actor);
    if (!Rights.editsCatalogue(actor)) {
      throw new NotAllowed(Problem.of("catalogue-office-only"));
    }
    if (!key.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      throw new Invalid(Problem.of("key", InputText.shown(key)).inField("edition"));
    }
    CsvTable table = CsvTable.read(csv, IndicatorCsv.columns());
    List<Indicator> indicators = IndicatorCsv.read(table);
    if (indicators.isEmpty() && table.problems().isEmpty()) {
      table.refuse(Problem.of("csv-no-rows"));
    }
    return logbook.in(() -> apply(actor, key, table, indicators, mode));
  }

  private ImportReport apply(
      Actor actor, String key, CsvTable table, List<Indicator> indicators, ImportMode mode) {
    Optional<Edition> stored = editions.find(key);
    List<Indicator> before = stored.map(Edition::indicators).orElse(List.of());
    boolean same = stored.isPresent() && before.equals(indicators);
    if (stored.flatMap(Edition::frozenAt).isPresent() && !same) {
      table.refuse(Problem.of("edition-frozen", key));
    }
    List<Problem> problems = table.problems();
    if (mode == ImportMode.APPLY && !problems.isEmpty()) {
      throw new Invalid(problems);
    }
    int created = 0;
    int unchanged = 0;
    for (Indicator indicator : indicators) {
      Optional<Indicator> old =
          before.stream().filter(i -> i.code().equals(indicator.code())).findFirst();
      created += old.isEmpty() ? 1 : 0;
      unchanged += old.equals(Optional.of(indicator)) ? 1 : 0;
    }
    if (mode == ImportMode.APPLY && !same) {
      Edition next = new Edition(key, Optional.empty(), indicators);
      if (!editions.save(next)) {
        // A round was opened since the edition was read.
        throw new Invalid(Problem.of("edition-frozen", key));
      }
      logbook.note(
          actor,
          AuditKind.CATALOGUE_EDITED,
          Subject.of(key),
          EditionChanges.between(before, indicators));
    }
    int changed = indicators.size() - created - unchanged;
    int removed = before.size() - changed - unchanged;
    return new ImportReport(
        mode, table.rows().size(), created, changed, unchanged, removed, problems);
  }

  private static void see(Actor actor) {
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
  }
}
