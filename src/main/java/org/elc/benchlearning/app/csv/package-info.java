/**
 * Comma-separated files: strict reading with problems that name line, column and value, and writing
 * that a spreadsheet cannot mistake for formulas.
 *
 * <p>The only package that knows the bundled CSV library. What the columns mean is decided by the
 * package of their subject.
 */
package org.elc.benchlearning.app.csv;
