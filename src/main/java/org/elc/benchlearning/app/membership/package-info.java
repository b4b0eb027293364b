/**
 * Use cases of membership: the members' records, files in and out, their people and their wiki
 * space.
 */
package org.elc.benchlearning.app.membership;
