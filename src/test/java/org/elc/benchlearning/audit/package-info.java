/**
 * The audit of disclosure control (rules.md section 6): an adversary who has nothing but what the
 * app publishes to a reader, and works out what it can about other participants' figures. It
 * repeats no rule of the app: what a published number means is read here from its definition. It
 * attacks quantiles, places and the centres of funnels of all rounds and revisions about one time
 * together; spreads of funnels and correlations it does not.
 */
package org.elc.benchlearning.audit;
