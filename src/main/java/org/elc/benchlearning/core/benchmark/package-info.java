/** Peer groups, their statistics, positions inside them, and what of it may be published. */
package org.elc.benchlearning.core.benchmark;
