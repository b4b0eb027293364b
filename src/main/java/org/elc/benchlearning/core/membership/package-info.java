/**
 * Who takes part in the network: members, their units and certificates, and the status that follows
 * from them.
 *
 * <p>Status is derived from facts and dates, never stored or typed in. Persons do not live here:
 * who may act for a member is an assignment in {@code app}.
 */
package org.elc.benchlearning.core.membership;
