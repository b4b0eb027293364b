package org.elc.benchlearning.confluence.ao.packed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.elc.benchlearning.app.port.FigureStore.Saved;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;

/** What one participant has saved: a line with the last moment, then the figures. */
public final class SavedCodec {
  private SavedCodec() {}

  /** At least one of them. */
  public static String write(Collection<StoredFigure> figures) {
    long last = figures.stream().mapToLong(f -> f.changedAt().toEpochMilli()).max().orElseThrow();
    return last + "\n" + FiguresCodec.write(figures.stream().map(StoredFigure::figure).toList());
  }

  public static Saved read(String payload) {
    int end = payload.indexOf('\n');
    Map<String, Figure> figures = new HashMap<>();
    FiguresCodec.read(payload.substring(end + 1)).forEach(f -> figures.put(f.indicator(), f));
    return new Saved(figures, Instant.ofEpochMilli(Long.parseLong(payload.substring(0, end))));
  }
}
