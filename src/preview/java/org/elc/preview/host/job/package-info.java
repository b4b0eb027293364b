/** Jobs: schedules, runs once per cluster or on each node, and what became of them. */
package org.elc.preview.host.job;
