/** Own values over the rounds beside the group's: curves, words and the table beside them. */
package org.elc.benchlearning.view.trend;
