/**
 * REST version 2: Jersey over the packages that the descriptor names, with the product's guards.
 */
package org.elc.preview.host.rest;
