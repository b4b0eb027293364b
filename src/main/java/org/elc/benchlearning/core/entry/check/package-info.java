/**
 * What can be said about figures before anybody computes with them: what is refused, what asks for
 * a comment, what contradicts another figure, and how much is answered.
 *
 * <p>Pure questions about figures and indicators. Who may enter, and until when, is not asked here.
 */
package org.elc.benchlearning.core.entry.check;
