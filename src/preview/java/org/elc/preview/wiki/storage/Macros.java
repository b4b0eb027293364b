package org.elc.preview.wiki.storage;

import java.util.Optional;

/** The macros a page may call: the app's own, and stand-ins for the product's. */
public interface Macros {
  /** The macro of that name, if there is one. */
  Optional<Runnable> find(String name);

  /** A macro ready to run. */
  interface Runnable {
    /** Whether its output stands in a line of text; a block cannot stand inside a paragraph. */
    boolean inline();

    /** The output, as HTML. */
    String run(MacroCall call, Rendering rendering) throws Failed;
  }

  /** A macro that could not do its work. The message is shown to the reader. */
  final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    /** A message that may be shown, and the reason for the log. */
    public Failed(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
