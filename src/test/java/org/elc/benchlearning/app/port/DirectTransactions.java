package org.elc.benchlearning.app.port;

import java.util.function.Supplier;

/** Runs the work at once. What failed work has written stays: rolling back is the real one's. */
public final class DirectTransactions implements Transactions {
  @Override
  public <T> T in(Supplier<T> work) {
    return work.get();
  }
}
