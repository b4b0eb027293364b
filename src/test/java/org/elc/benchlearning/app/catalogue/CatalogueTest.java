package org.elc.benchlearning.app.catalogue;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.readerOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.junit.Before;
import org.junit.Test;

public class CatalogueTest {
  private static final String KEY = ShippedCatalogue.KEY;

  private final InMemoryEditionStore editions = new InMemoryEditionStore();
  private final Catalogue catalogue = new Catalogue(editions, Logbooks.at(Clock.systemUTC()));

  @Before
  public void shipped() {
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
  }

  private ImportReport apply(String key, String csv) {
    return catalogue.importCsv(OFFICE, key, csv, ImportMode.APPLY);
  }

  private List<String> codes(String key) {
    return catalogue.edition(OFFICE, key).indicators().stream().map(Indicator::code).toList();
  }

  @Test
  public void theAppBringsItsFirstEditionAndDoesNotTouchItAgain() {
    assertThat(codes(KEY).size(), is(44));

    apply(
        KEY,
        catalogue
            .export(OFFICE, KEY, CsvForm.STANDARD)
            .replace("Goals of the annual", "Aims of the annual"));
    shipped();

    String title = catalogue.edition(OFFICE, KEY).indicators().get(0).text("en").title();
    assertThat(title, is("Aims of the annual plan reached"));
  }

  @Test
  public void whatIsExportedAndImportedIsTheSameInBothForms() {
    List<Indicator> before = catalogue.edition(OFFICE, KEY).indicators();
    for (CsvForm form : CsvForm.values()) {
      ImportReport report =
          apply(
              "copy-" + form.name().toLowerCase(java.util.Locale.ROOT),
              catalogue.export(OFFICE, KEY, form));

      assertThat(report.created(), is(44));
    }

    assertThat(catalogue.edition(OFFICE, "copy-standard").indicators(), is(before));
    assertThat(catalogue.edition(OFFICE, "copy-local").indicators(), is(before));
  }

  @Test
  public void importingTheSameFileTwiceChangesNothing() {
    ImportReport report = apply(KEY, catalogue.export(OFFICE, KEY, CsvForm.LOCAL));

    assertThat(report, is(new ImportReport(ImportMode.APPLY, 44, 0, 0, 44, 0, List.of())));
  }

  @Test
  public void aDryRunSaysWhatWouldHappenAndChangesNothing() {
    String csv = catalogue.export(OFFICE, KEY, CsvForm.STANDARD);
    String[] lines = csv.split("\r\n");
    String shorter =
        csv.replace(lines[44] + "\r\n", "")
            .replace("Goals of the annual", "Aims of the annual")
            .replace("\nLEA2,", "\nLEA9,");

    ImportReport report = catalogue.importCsv(OFFICE, KEY, shorter, ImportMode.DRY_RUN);

    assertThat(report, is(new ImportReport(ImportMode.DRY_RUN, 43, 1, 1, 41, 2, List.of())));
    assertThat(catalogue.export(OFFICE, KEY, CsvForm.STANDARD), is(csv));
  }

  @Test
  public void aFileWithAnyProblemChangesNothing() {
    String csv = catalogue.export(OFFICE, KEY, CsvForm.STANDARD);
    String broken =
        csv.replace("Goals of the annual", "Aims of the annual")
            .replace("\nLEA2,LEADERSHIP", "\nLEA2,CHESS");

    Invalid refused = assertThrows(Invalid.class, () -> apply(KEY, broken));

    assertThat(refused.problems().size(), is(1));
    assertThat(refused.problems().get(0).code(), is("csv-choice"));
    assertThat(refused.problems().get(0).line(), is(3));
    assertThat(refused.problems().get(0).field(), is("principle"));
    assertThat(refused.problems().get(0).args().get(0), is("CHESS"));
    assertThat(catalogue.export(OFFICE, KEY, CsvForm.STANDARD), is(csv));
  }

  @Test
  public void aFrozenEditionTakesOnlyWhatItIsAlready() {
    editions.freeze(KEY, Instant.EPOCH);
    String csv = catalogue.export(OFFICE, KEY, CsvForm.STANDARD);

    assertThat(apply(KEY, csv).unchanged(), is(44));
    assertThat(
        assertThrows(
                Invalid.class,
                () -> apply(KEY, csv.replace("Goals of the annual", "Aims of the annual")))
            .problems(),
        is(List.of(Problem.of("edition-frozen", KEY))));
    assertThat(
        catalogue
            .importCsv(
                OFFICE,
                KEY,
                csv.replace("Goals of the annual", "Aims of the annual"),
                ImportMode.DRY_RUN)
            .problems(),
        is(List.of(Problem.of("edition-frozen", KEY))));
  }

  @Test
  public void aFileWithoutRowsIsRefused() {
    String header = catalogue.export(OFFICE, KEY, CsvForm.STANDARD).split("\r\n")[0];

    assertThat(
        assertThrows(Invalid.class, () -> apply(KEY, header)).problems(),
        is(List.of(Problem.of("csv-no-rows"))));
  }

  @Test
  public void anEditionsKeyHasOneForm() {
    for (String wrong : List.of("", "Two", "a b", "-a", "x".repeat(61))) {
      assertThat(
          assertThrows(Invalid.class, () -> apply(wrong, "x")).problems().get(0).code(), is("key"));
    }
  }

  @Test
  public void theNewestEditionIsShownWhenNoneIsNamed() {
    apply("elc-2", catalogue.export(OFFICE, KEY, CsvForm.STANDARD));

    assertThat(catalogue.newest(FACILITATOR).key(), is("elc-2"));
    assertThat(catalogue.editions(FACILITATOR), is(List.of(KEY, "elc-2")));
  }

  @Test
  public void everybodyWithARoleReadsAndOnlyTheOfficeChanges() {
    String csv = catalogue.export(OFFICE, KEY, CsvForm.STANDARD);
    for (Actor actor : List.of(FACILITATOR, coordinator("NO"), readerOf("no-1"))) {
      assertThat(catalogue.edition(actor, KEY).indicators().size(), is(44));
      assertThrows(
          NotAllowed.class, () -> catalogue.importCsv(actor, KEY, csv, ImportMode.DRY_RUN));
    }
  }

  @Test
  public void toPeopleWithoutARoleThereIsNoCatalogue() {
    for (Actor actor : List.of(STRANGER, Actor.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> catalogue.editions(actor));
      assertThrows(NotFound.class, () -> catalogue.edition(actor, KEY));
      assertThrows(NotFound.class, () -> catalogue.newest(actor));
      assertThrows(NotFound.class, () -> catalogue.export(actor, KEY, CsvForm.LOCAL));
      assertThrows(NotFound.class, () -> catalogue.importCsv(actor, KEY, "x", ImportMode.DRY_RUN));
    }
    assertThrows(NotFound.class, () -> catalogue.edition(OFFICE, "nowhere"));
  }

  @Test
  public void anImportThatLosesToAnOpeningIsRefused() {
    String csv = catalogue.export(OFFICE, KEY, CsvForm.STANDARD);
    Catalogue losing = new Catalogue(new FrozenMeanwhile(editions), Logbooks.at(Clock.systemUTC()));
    String changed = csv.replace("Goals of the annual", "Aims of the annual");

    assertThat(
        assertThrows(Invalid.class, () -> losing.importCsv(OFFICE, KEY, changed, ImportMode.APPLY))
            .problems(),
        is(List.of(Problem.of("edition-frozen", KEY))));
    assertThat(catalogue.export(OFFICE, KEY, CsvForm.STANDARD), is(csv));
  }

  /** A round opens whenever an edition was read. */
  private record FrozenMeanwhile(EditionStore editions) implements EditionStore {
    @Override
    public Optional<Edition> frozen(String key) {
      return editions.frozen(key);
    }

    @Override
    public Optional<Edition> find(String key) {
      Optional<Edition> read = editions.find(key);
      freeze(key, Instant.EPOCH);
      return read;
    }

    @Override
    public List<String> keys() {
      return editions.keys();
    }

    @Override
    public boolean save(Edition edition) {
      return editions.save(edition);
    }

    @Override
    public void freeze(String key, Instant at) {
      editions.freeze(key, at);
    }
  }
}
