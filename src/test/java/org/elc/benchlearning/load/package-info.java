/**
 * Many people at once: readers who look at pages and members who save fields, each with a session
 * of its own, over HTTP. Nothing here knows the app's inside but {@code LoadNetwork}, which makes
 * what is looked at.
 */
package org.elc.benchlearning.load;
