/**
 * Servlets and the administration pages.
 *
 * <p>The only room that touches the servlet API.
 */
package org.elc.benchlearning.confluence.web;
