/**
 * Bridges to the product: reader, groups, locale, transactions, locks, templates.
 *
 * <p>Shared by the other adapters; knows none of them.
 */
package org.elc.benchlearning.confluence.host;
