package org.elc.benchlearning.app.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.Locks;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;

/**
 * The first edition, which comes with the app. It is stored when the app starts on a database that
 * has no edition.
 */
public final class ShippedCatalogue {
  /** Key of the edition. */
  public static final String KEY = "elc-1";

  private static final String RESOURCE = "/org/elc/benchlearning/catalogue/edition-1.csv";
  private static final String LOCK = "catalogue";

  private final EditionStore editions;
  private final Transactions transactions;
  private final Locks locks;

  public ShippedCatalogue(EditionStore editions, Transactions transactions, Locks locks) {
    this.editions = Objects.requireNonNull(editions);
    this.transactions = Objects.requireNonNull(transactions);
    this.locks = Objects.requireNonNull(locks);
  }

  /** Stores the edition unless there is one; of several nodes that start at once, one does it. */
  public void install() {
    locks.tryRun(
        LOCK,
        () ->
            transactions.run(
                () -> {
                  if (editions.keys().isEmpty()) {
                    editions.save(new Edition(KEY, Optional.empty(), read()));
                  }
                }));
  }

  /** The indicators as shipped. */
  static List<Indicator> read() {
    try (InputStream in = ShippedCatalogue.class.getResourceAsStream(RESOURCE)) {
      String csv =
          new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      CsvTable table = CsvTable.read(csv, IndicatorCsv.columns());
      List<Indicator> indicators = IndicatorCsv.read(table);
      if (!table.problems().isEmpty()) {
        throw new IllegalStateException(table.problems().toString());
      }
      return indicators;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
