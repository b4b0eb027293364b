/**
 * What a participant can learn from its results: how a value moved over the rounds, where most is
 * to be gained, and what others could learn from it. Looks only at own figures and at what was
 * published.
 */
package org.elc.benchlearning.core.learning;
