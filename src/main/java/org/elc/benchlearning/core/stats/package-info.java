/**
 * Mathematics: quantiles, ranks, intervals, funnel limits, correlation, trends. Pure functions over
 * numbers.
 *
 * <p>Knows itself, the JDK and the distribution functions of Commons Statistics (decision 0012): no
 * rounds, members or words of the network.
 */
package org.elc.benchlearning.core.stats;
