package org.elc.benchlearning.app.port;

import java.util.function.Supplier;

/** Runs work in one database transaction; an exception rolls it back. Nested calls join. */
public interface Transactions {
  <T> T in(Supplier<T> work);

  default void run(Runnable work) {
    in(
        () -> {
          work.run();
          return true;
        });
  }
}
