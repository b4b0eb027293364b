package org.elc.benchlearning.confluence.rest;

import org.elc.benchlearning.app.entry.Receipt;

/**
 * The receipt of a submission.
 *
 * @param receipt number to quote
 * @param submittedAt instant, ISO 8601
 * @param asked indicators asked for
 * @param answered of them with a figure, or not applicable with a reason
 * @param notReported left out on purpose
 */
public record ReceiptJson(
    String receipt, String submittedAt, int asked, int answered, int notReported) {
  static ReceiptJson of(Receipt receipt) {
    return new ReceiptJson(
        receipt.submission().receipt(),
        receipt.submission().at().toString(),
        receipt.completeness().asked(),
        receipt.completeness().answered(),
        receipt.completeness().notReported());
  }
}
