/**
 * The one pass over a round's figures: sorts every indicator once and deals the sorted values to
 * all peer groups.
 *
 * <p>Nothing here is meant for readers: every number is undisclosed, lives only while a round is
 * computed, and is never stored. What of it may be published is decided in {@code core.disclosure}.
 */
package org.elc.benchlearning.core.computing;
