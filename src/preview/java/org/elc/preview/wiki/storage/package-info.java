/**
 * Storage format: the XHTML with {@code ac:}, {@code ri:} and {@code at:} elements in which a page
 * is kept. Parses it strictly, fills templates, and turns it into clean HTML. Knows neither the
 * database nor the servlets: what it needs of the wiki around a page comes through {@link
 * Surroundings}.
 */
package org.elc.preview.wiki.storage;
