/**
 * Rounds as people handle them: preparing a round, looking at it, changing its dates, and following
 * its participants. What moves a round from state to state lives in {@code run}.
 */
package org.elc.benchlearning.app.round;
