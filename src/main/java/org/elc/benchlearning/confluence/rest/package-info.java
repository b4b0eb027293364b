/**
 * REST under {@code /rest/elc/1.0}: a method reads its parameters, calls one use case, and turns
 * the answer into JSON written for the client. Rights live in {@code app}; problems become the one
 * error shape in {@link org.elc.benchlearning.confluence.rest.ProblemMapper}.
 */
package org.elc.benchlearning.confluence.rest;
