/**
 * What is kept packed in one text column: a record a line, tab-separated fields, nothing lost.
 *
 * <p>Knows core and the ports' records, and no database.
 */
package org.elc.benchlearning.confluence.ao.packed;
