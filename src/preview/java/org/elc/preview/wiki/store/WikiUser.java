package org.elc.preview.wiki.store;

/**
 * A user of the wiki.
 *
 * @param key opaque, never shown, never equal to the name
 * @param locale one of {@link Languages#CODES}, or empty to follow the browser
 */
public record WikiUser(String key, String name, String fullName, String email, String locale) {}
