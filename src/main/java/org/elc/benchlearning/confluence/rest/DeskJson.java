package org.elc.benchlearning.confluence.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.elc.benchlearning.app.entry.RoundChecks.Told;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.core.entry.check.Outlier;

/**
 * A participant on the coordinator's desk.
 *
 * @param concern why to look at it
 * @param deadline ISO instant, an extension included
 * @param lastActivity ISO instant of the last save or submission; empty before the first
 * @param onTime whether what is handed in came before the deadline
 * @param reminded ISO instant of the last reminder; empty before the first
 * @param editors how many people can enter
 * @param findings what the checks found, with the participant's comments
 */
public record DeskJson(
    ParticipantJson participant,
    String concern,
    String deadline,
    String lastActivity,
    boolean onTime,
    String reminded,
    int editors,
    List<OutlierJson> outliers,
    List<CheckJson> findings) {

  /** A value far from those of the other participants. */
  public record OutlierJson(String indicator, String value, double median, double z, int values) {
    static OutlierJson of(Outlier o) {
      return new OutlierJson(o.indicator(), plain(o.value()), o.median(), o.z(), o.values());
    }

    private static String plain(double value) {
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
  }

  /**
   * A finding with the comment on the figure.
   *
   * @param open whether it asks for a comment that is not there
   */
  public record CheckJson(String indicator, String code, String comment, boolean open) {
    static CheckJson of(Told told) {
      return new CheckJson(
          told.finding().indicator(), told.finding().code(), told.note(), told.isOpen());
    }
  }

  static DeskJson of(DeskRow row, List<Told> findings) {
    return new DeskJson(
        ParticipantJson.of(row.is()),
        row.concern().name(),
        row.deadline().toString(),
        row.lastActivity().map(Instant::toString).orElse(""),
        row.isOnTime(),
        row.is().participant().reminded().map(Instant::toString).orElse(""),
        row.editors().size(),
        row.outliers().stream().map(OutlierJson::of).toList(),
        findings.stream().map(CheckJson::of).toList());
  }
}
