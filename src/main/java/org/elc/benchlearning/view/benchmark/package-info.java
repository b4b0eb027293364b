/**
 * The benchmark table in the reader's words: rows, choices and explanations, prepared for
 * templates.
 */
package org.elc.benchlearning.view.benchmark;
