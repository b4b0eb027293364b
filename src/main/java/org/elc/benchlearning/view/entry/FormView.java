package org.elc.benchlearning.view.entry;

import java.util.List;

/**
 * The entry form of one participant in one round.
 *
 * @param id prefix of the identifiers in the page
 * @param place which form this is
 * @param language tag of the language that numbers are typed in
 * @param title heading
 * @param period the period that the figures describe
 * @param notices what the reader has to know first: deadline or lock, reason of a return
 * @param editable whether fields can be changed
 * @param units the member's reporting units, if there is a choice
 * @param progress how far the figures are
 * @param history names of the earlier rounds that the fields tell of
 * @param principles groups of fields
 * @param review what is to be settled before submitting
 * @param receipts the receipt of a submission that stands; none or one
 * @param canWithdraw whether the submission may be taken back
 * @param correcting where a correction of a figure is asked for, below the wiki's address; empty
 *     where the reader cannot ask for one
 */
public record FormView(
    String id,
    PlaceView place,
    String language,
    String title,
    String period,
    List<NoticeView> notices,
    boolean editable,
    List<UnitView> units,
    ProgressView progress,
    List<String> history,
    List<PrincipleView> principles,
    ReviewView review,
    List<ReceiptView> receipts,
    boolean canWithdraw,
    String correcting) {

  private static final int FIXED_COLUMNS = 4;

  /** Keys that lead back to this form; the principle is empty for all. */
  public record PlaceView(String round, String member, String unit, String principle) {}

  /** A message; the kind is {@code info}, {@code warning} or {@code success}. */
  public record NoticeView(String kind, String text) {}

  public record UnitView(String key, String name, boolean selected) {}

  /**
   * How far the figures are.
   *
   * @param answered how many
   * @param asked of how many
   * @param text both in words
   * @param details what the others are, one phrase each
   */
  public record ProgressView(int answered, int asked, String text, List<String> details) {
    public ProgressView {
      details = List.copyOf(details);
    }
  }

  public record PrincipleView(String id, String name, List<FieldView> fields) {
    public PrincipleView {
      fields = List.copyOf(fields);
    }
  }

  /**
   * What is to be settled before submitting.
   *
   * @param text how many things are to be settled, or that there are none
   * @param findings those that stand in the way
   * @param gaps what submitting means for open indicators; empty without any
   */
  public record ReviewView(String text, List<FindingView> findings, String gaps) {
    public ReviewView {
      findings = List.copyOf(findings);
    }
  }

  /** What a participant can quote; every value in words. */
  public record ReceiptView(String number, String at, String by, String answered) {}

  public FormView {
    history = List.copyOf(history);
    notices = List.copyOf(notices);
    units = List.copyOf(units);
    principles = List.copyOf(principles);
    receipts = List.copyOf(receipts);
  }

  /** Columns of the table of figures. */
  public int columns() {
    return FIXED_COLUMNS + history.size();
  }

  /** Columns of the table on paper, where comments have rows of their own. */
  public int documentColumns() {
    return columns() - 1;
  }

  /** The same to read only, for output that nobody can type into. */
  public FormView asDocument() {
    return new FormView(
        id,
        place,
        language,
        title,
        period,
        notices,
        false,
        List.of(),
        progress,
        history,
        principles,
        review,
        receipts,
        false,
        "");
  }
}
