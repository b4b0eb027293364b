package org.elc.preview.wiki.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of one space as a tree, read once. */
public final class Tree {
  private final Map<Long, WikiPage> byId = new LinkedHashMap<>();
  private final Map<Long, List<WikiPage>> byParent = new LinkedHashMap<>();

  /** A tree of those pages, whose order siblings keep. */
  public Tree(List<WikiPage> pages) {
    pages.forEach(page -> byId.put(page.id(), page));
    for (WikiPage page : pages) {
      long parent = byId.containsKey(page.parentId()) ? page.parentId() : 0;
      byParent.computeIfAbsent(parent, none -> new ArrayList<>()).add(page);
    }
  }

  /** The pages below that number; those at the top for 0. */
  public List<WikiPage> below(long parentId) {
    return List.copyOf(byParent.getOrDefault(parentId, List.of()));
  }

  /** All pages of the tree, in the order they were given. */
  public List<WikiPage> all() {
    return List.copyOf(byId.values());
  }

  public Optional<WikiPage> page(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The pages above, the highest first. A ring in the data would end here, not hang. */
  public List<WikiPage> above(WikiPage page) {
    Deque<WikiPage> found = new ArrayDeque<>();
    Set<Long> seen = new HashSet<>();
    Optional<WikiPage> parent = page(page.parentId());
    while (parent.isPresent() && seen.add(parent.get().id())) {
      found.addFirst(parent.get());
      parent = page(parent.get().parentId());
    }
    return List.copyOf(found);
  }
}
