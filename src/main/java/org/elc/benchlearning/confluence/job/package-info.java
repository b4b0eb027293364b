/**
 * Scheduled jobs: once per cluster, idempotent.
 *
 * <p>Starts use cases by time; holds no rule of its own.
 */
package org.elc.benchlearning.confluence.job;
