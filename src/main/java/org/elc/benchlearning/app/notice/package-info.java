/**
 * Tells people what was announced: who it is for, whether it is still true and still theirs, when
 * it is mailed.
 *
 * <p>Holds no words: how a notice reads is a matter of {@code view}.
 */
package org.elc.benchlearning.app.notice;
