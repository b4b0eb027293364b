/**
 * REST resources, their JSON records and the one error shape.
 *
 * <p>Reads parameters, calls one use case, answers; decides nothing.
 */
package org.elc.benchlearning.confluence.rest;
