package org.elc.preview.wiki.blueprint;

/**
 * An entry of a create dialog.
 *
 * @param moduleKey the blueprint's key inside the app
 * @param completeKey the same with the app's key before it
 */
public record Offer(String moduleKey, String completeKey, String label, String description) {}
