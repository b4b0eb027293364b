/**
 * One collection of figures for one closed period: its dates and states, who takes part, and until
 * when each of them may enter.
 */
package org.elc.benchlearning.core.round;
