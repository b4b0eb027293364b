/**
 * What the use cases need from outside: storage, the wiki's groups, transactions, locks.
 *
 * <p>Each port has two implementations: the product's in {@code confluence} and one in memory in
 * the tests; a contract test runs against both.
 */
package org.elc.benchlearning.app.port;
