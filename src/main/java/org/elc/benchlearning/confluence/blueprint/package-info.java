/**
 * Context providers of the space and page blueprints.
 *
 * <p>Fills templates in storage format; decides no rights.
 */
package org.elc.benchlearning.confluence.blueprint;
