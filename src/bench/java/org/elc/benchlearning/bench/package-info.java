/**
 * Benchmarks: the product beside what somebody would otherwise pick, on the same input and the same
 * processors, and the product against its own limits. Not tests: they print a table.
 *
 * <p>Compiled in the profile {@code bench} only.
 */
package org.elc.benchlearning.bench;
