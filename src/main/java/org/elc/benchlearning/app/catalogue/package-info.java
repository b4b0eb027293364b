/**
 * Use cases of the indicator catalogue: editions, their indicators, files in and out, and the
 * edition that ships with the app.
 */
package org.elc.benchlearning.app.catalogue;
