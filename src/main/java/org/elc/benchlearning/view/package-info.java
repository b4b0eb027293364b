/**
 * What a page or JSON may show: rows, numbers and words in the reader's language.
 *
 * <p>Prepared values for templates; no lookups, no rights, no Atlassian, JAX-RS or servlet type.
 */
package org.elc.benchlearning.view;
