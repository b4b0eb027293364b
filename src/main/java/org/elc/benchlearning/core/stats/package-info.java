/**
 * Mathematics: quantiles, ranks, intervals, funnel limits, correlation. Pure functions over
 * numbers.
 *
 * <p>Knows itself and the JDK only: no rounds, members or words of the network.
 */
package org.elc.benchlearning.core.stats;
