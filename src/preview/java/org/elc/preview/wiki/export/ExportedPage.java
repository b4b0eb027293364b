package org.elc.preview.wiki.export;

import java.util.Optional;

/**
 * A page on its way into a file.
 *
 * @param site the address of the site, which links in a file need in front
 * @param html its content, rendered for the kind of file
 * @param images finds the images that the content shows
 */
public record ExportedPage(String title, String site, String html, Images images) {
  /** The images of a page, for somebody who may see them. */
  public interface Images {
    /** The bytes behind an address of ours; nothing is fetched from elsewhere. */
    Optional<Image> at(String address);
  }

  /** An image file. */
  public record Image(String mediaType, byte[] content) {}
}
