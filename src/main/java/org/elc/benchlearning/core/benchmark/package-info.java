/**
 * The words of results: peer groups, what participants give to them, and what is published of them.
 *
 * <p>Computing is in {@code core.computing}, deciding what may be seen in {@code core.disclosure}.
 */
package org.elc.benchlearning.core.benchmark;
