package org.elc.benchlearning.view.entry;

/**
 * What a check says, and where.
 *
 * @param code of the indicator
 * @param title of the indicator
 * @param part the field: {@code numerator}, {@code denominator}, {@code value}, {@code missing},
 *     {@code note} or {@code evidence}
 * @param target identifier of that field in the page
 * @param kind {@code error}, {@code gap}, {@code warning} or {@code info}
 * @param word the kind in a word
 * @param message what is wrong, what is expected, how to mend it
 * @param open whether it stands in the way of submitting
 */
public record FindingView(
    String code,
    String title,
    String part,
    String target,
    String kind,
    String word,
    String message,
    boolean open) {}
