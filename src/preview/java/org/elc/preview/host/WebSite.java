package org.elc.preview.host;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;

/**
 * Where a module mounts what it serves, below the context path. Everything runs inside the host's
 * own filters (response headers, host name check, error pages, transaction check).
 */
public interface WebSite {

  /**
   * A filter around every request, REST included, in the order of the calls. The one that finds out
   * who the reader is must be among them; the host checks bearer tokens after it.
   */
  void filter(Filter filter);

  /** A servlet for a path such as {@code /display/*}; the most specific path wins. */
  void servlet(String path, Servlet servlet);
}
