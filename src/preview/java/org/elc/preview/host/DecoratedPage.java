package org.elc.preview.host;

/**
 * A page before the wiki puts its frame around it.
 *
 * @param layout {@code atl.general} or {@code atl.admin}
 */
public record DecoratedPage(String layout, String title, String headHtml, String bodyHtml) {}
