/**
 * The macros: parameters in, one use case, one template out.
 *
 * <p>Builds no HTML and decides no rights.
 */
package org.elc.benchlearning.confluence.macro;
