package org.elc.benchlearning.confluence.rest;

import java.util.List;

/**
 * The one shape of every error.
 *
 * @param code stable code of the first problem
 * @param message what is wrong and how to mend it, in the reader's language
 * @param problems all problems, the first included
 */
public record ErrorJson(String code, String message, List<ProblemJson> problems) {}
