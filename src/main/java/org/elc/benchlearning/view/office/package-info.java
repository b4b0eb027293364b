/**
 * The pages of the office and the coordinators, as parts: tables, facts, files and forms. What may
 * be seen is decided in {@code app}; here it becomes words, and only what the reader may do becomes
 * a form.
 */
package org.elc.benchlearning.view.office;
