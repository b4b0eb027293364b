/**
 * Tests that read the project itself: its files, its class files, its descriptor, its jar.
 *
 * <p>No test of behaviour lives here.
 */
package org.elc.benchlearning.build;
