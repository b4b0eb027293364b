/**
 * Decides what of a computed round may be published; the only way from {@code core.computing} to
 * anybody who reads.
 */
package org.elc.benchlearning.core.disclosure;
