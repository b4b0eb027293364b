/**
 * What a participant reports: figures, reading the numbers that people type, and the checks on
 * them.
 */
package org.elc.benchlearning.core.entry;
