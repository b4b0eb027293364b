/**
 * What is measured: principles, indicators and the frozen editions that rounds use.
 *
 * <p>Knows nothing of members, rounds or figures. Texts are data here (six languages per
 * indicator); the words of the user interface live in {@code view}.
 */
package org.elc.benchlearning.core.catalogue;
