/**
 * What moves a round through its life, by hand or by date: opening, closing, computing, publishing.
 *
 * <p>Each step is one transaction, or, for computing, ends in one: whoever reads sees the state
 * before or the state after it.
 */
package org.elc.benchlearning.app.round.run;
