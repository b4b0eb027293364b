/**
 * The stores on Active Objects; the only room that queries the database.
 *
 * <p>Returns records of core; no type named Ao leaves it.
 */
package org.elc.benchlearning.confluence.ao;
