/**
 * Use cases of entry: the form with what is known so far, saving one figure, submitting, taking a
 * submission back, and files in and out.
 *
 * <p>What a figure may be is decided in {@code core.entry}, until when in {@code core.round}; here
 * is who, and what happens when two people are at it.
 */
package org.elc.benchlearning.app.entry;
