/**
 * Use cases, and the ports through which they reach storage, people, time and locks.
 *
 * <p>The use cases live in one package an area; here is what they share. Every public method of a
 * use case takes the {@link org.elc.benchlearning.app.Actor} who asks, and decides by {@link
 * org.elc.benchlearning.app.Rights}; adapters decide nothing. No Atlassian, JAX-RS, servlet or AO
 * type is known here.
 */
package org.elc.benchlearning.app;
