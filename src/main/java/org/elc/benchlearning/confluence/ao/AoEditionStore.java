package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.confluence.ao.packed.EditionCodec;
import org.elc.benchlearning.confluence.ao.packed.LastRead;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;

/** Editions, a row each with its indicators packed: an edition is read and written as a whole. */
public final class AoEditionStore implements EditionStore {
  /** As many as rounds that people look at use; each is some hundred kilobytes. */
  private static final int EDITIONS = 8;

  private final ActiveObjects ao;
  private final Table<AoEdition> editions;
  private final SharedTexts frozen;
  private final LastRead<List<Indicator>> unpacked =
      new LastRead<>(AoEditionStore::indicators, EDITIONS);

  /**
   * Makes the store.
   *
   * @param frozen remembers editions that nobody can change any more
   */
  public AoEditionStore(ActiveObjects ao, SharedTexts frozen) {
    this.ao = Objects.requireNonNull(ao);
    this.editions = new Table<>(ao, AoEdition.class);
    this.frozen = Objects.requireNonNull(frozen);
  }

  @Override
  public Optional<Edition> find(String key) {
    return editions.one(AoEdition.EDITION_KEY, key).map(AoEditionStore::edition);
  }

  @Override
  public Optional<Edition> frozen(String key) {
    String packed = frozen.get(List.of(key), missing -> packed(key)).get(key);
    return packed == null ? find(key) : Optional.of(unpacked(key, packed));
  }

  /** Of an edition that may change yet nothing is remembered but that it has to be read. */
  private Map<String, String> packed(String key) {
    return editions
        .one(AoEdition.EDITION_KEY, key)
        .filter(row -> row.getFrozenAt() != 0)
        .map(row -> Map.of(key, row.getFrozenAt() + "\n" + Column.text(row.getPayload())))
        .orElse(Map.of());
  }

  private Edition unpacked(String key, String packed) {
    int end = packed.indexOf('\n');
    return new Edition(
        key,
        Optional.of(Instant.ofEpochMilli(Long.parseLong(packed.substring(0, end)))),
        unpacked.of(packed));
  }

  private static List<Indicator> indicators(String packed) {
    return EditionCodec.read(packed.substring(packed.indexOf('\n') + 1));
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    editions.each(
        Query.select("ID, " + AoEdition.EDITION_KEY).order("ID"),
        row -> keys.add(row.getEditionKey()));
    return keys;
  }

  @Override
  public boolean save(Edition edition) {
    boolean isSaved = saveUnlessFrozen(edition);
    frozen.forget(edition.key());
    return isSaved;
  }

  private boolean saveUnlessFrozen(Edition edition) {
    return ao.executeInTransaction(
        () -> {
          Optional<AoEdition> row = editions.one(AoEdition.EDITION_KEY, edition.key());
          if (row.isPresent()) {
            return replace(row.get(), edition);
          }
          editions.insert(
              List.of(
                  new Row()
                      .with(AoEdition.EDITION_KEY, edition.key())
                      .with(AoEdition.FROZEN_AT, millis(edition))
                      .with(AoEdition.PAYLOAD, EditionCodec.write(edition.indicators()))
                      .columns()));
          return true;
        });
  }

  @Override
  public void freeze(String key, Instant at) {
    ao.executeInTransaction(
        () -> {
          AoEdition row =
              editions.one(AoEdition.EDITION_KEY, key).orElseThrow(IllegalStateException::new);
          if (!isFrozenOnceLocked(row)) {
            row.setFrozenAt(at.toEpochMilli());
            row.save();
          }
          return true;
        });
    frozen.forget(key);
  }

  private boolean replace(AoEdition row, Edition edition) {
    if (isFrozenOnceLocked(row)) {
      return false;
    }
    row.setFrozenAt(millis(edition));
    row.setPayload(Column.orNull(EditionCodec.write(edition.indicators())));
    row.save();
    return true;
  }

  /** Locks the row before it looks whether it is frozen: another node may be freezing it. */
  private boolean isFrozenOnceLocked(AoEdition row) {
    row.setEditionKey(row.getEditionKey());
    row.save();
    return find(row.getEditionKey()).flatMap(Edition::frozenAt).isPresent();
  }

  private static long millis(Edition edition) {
    return edition.frozenAt().map(Instant::toEpochMilli).orElse(0L);
  }

  private static Edition edition(AoEdition row) {
    return new Edition(
        row.getEditionKey(),
        Optional.of(row.getFrozenAt()).filter(at -> at != 0).map(Instant::ofEpochMilli),
        EditionCodec.read(Column.text(row.getPayload())));
  }
}
