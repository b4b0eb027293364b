/**
 * The entry form as a page or a script may show it: fields, results in words, what is to be mended,
 * in the reader's language.
 *
 * <p>Records for templates and JSON alike, and the classes that fill them. Nothing is decided here.
 */
package org.elc.benchlearning.view.entry;
