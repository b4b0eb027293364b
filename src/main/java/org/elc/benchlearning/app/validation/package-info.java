/**
 * The coordinator's desk: how far a round's participants are, whom to call first, and what can be
 * done about it for many at once.
 *
 * <p>Rules about single figures are core's; deciding about a single participant is {@code
 * app.round}'s.
 */
package org.elc.benchlearning.app.validation;
