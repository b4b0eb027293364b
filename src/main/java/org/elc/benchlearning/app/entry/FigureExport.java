package org.elc.benchlearning.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;

/** A round's figures as a file: for everybody those that the person may read. */
public final class FigureExport {
  private final RoundFigures figures;
  private final Logbook logbook;

  public FigureExport(RoundFigures figures, Logbook logbook) {
    this.figures = Objects.requireNonNull(figures);
    this.logbook = Objects.requireNonNull(logbook);
  }

  public String export(Actor actor, String round, CsvForm form) {
    SortedMap<ParticipantId, List<Figure>> all = figures(actor, round);
    logbook.exported(
        actor,
        Subject.of("figures").ofRound(round),
        all.values().stream().mapToInt(List::size).sum());
    return FigureCsv.write(all, form);
  }

  /** The same as records, participant by participant. */
  public SortedMap<ParticipantId, List<Figure>> figures(Actor actor, String round) {
    RoundFigures.View view = figures.view(actor, round);
    SortedMap<ParticipantId, List<Figure>> inOrder = new TreeMap<>();
    figures
        .of(round, view.reporters().keySet())
        .forEach(
            (id, own) ->
                inOrder.put(
                    id,
                    inOrder(
                        view.edition().indicators(),
                        Discretion.towards(actor, id.member()).seen(own))));
    return inOrder;
  }

  /** In the order of the edition, without figures that say nothing. */
  private static List<Figure> inOrder(List<Indicator> indicators, Map<String, Figure> own) {
    List<Figure> figures = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Figure figure = own.get(indicator.code());
      if (figure != null && saysSomething(figure)) {
        figures.add(figure);
      }
    }
    return figures;
  }

  private static boolean saysSomething(Figure figure) {
    return figure.missing().isPresent()
        || figure.numerator().isPresent()
        || figure.denominator().isPresent()
        || figure.value().isPresent();
  }
}
