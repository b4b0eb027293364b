package org.elc.preview.wiki.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;

/**
 * One turning of one page into HTML.
 *
 * @param context what the app's macros are told
 * @param headings the page's headings in their order, for a table of contents
 */
public record Rendering(
    ConversionContext context, Macros macros, Surroundings surroundings, List<Heading> headings) {
  /** A heading of the page: level 1 to 6, its text, and the anchor it carries. */
  public record Heading(int level, String text, String anchor) {}
}
