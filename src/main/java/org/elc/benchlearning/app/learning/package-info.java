/**
 * What a member can learn from its results, for its own people and those who supervise it. Judging
 * is {@code core.learning}'s; this finds out what may be looked at.
 */
package org.elc.benchlearning.app.learning;
