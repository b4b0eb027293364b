package org.elc.preview.wiki.storage;

import java.util.Optional;

/** What a page's content refers to, as far as its reader may see it. */
public interface Surroundings {
  /** A page by space and title; an empty space key means the page's own space. */
  Optional<Target> page(String spaceKey, String title);

  /** A space's home. */
  Optional<Target> space(String spaceKey);

  /** A file attached to a page; an empty title means the page itself. */
  Optional<Target> attachment(String spaceKey, String title, String fileName);

  /** A person by user key, or where that is empty by name. */
  Optional<Target> user(String userKey, String userName);

  /** Where a page that does not exist yet can be written; empty for who may not. */
  Optional<String> createAddress(String spaceKey, String title);

  /**
   * Something that can be linked.
   *
   * @param address with the context path, ready for an attribute after escaping
   * @param name how it is called where the link has no text of its own
   */
  record Target(String address, String name) {}
}
