package org.elc.benchlearning.confluence.host;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Objects;
import java.util.function.Supplier;
import org.elc.benchlearning.app.port.Transactions;

/**
 * The wiki's own transactions, which the stores' writes join. Active Objects' {@code
 * executeInTransaction} runs in this same template; taken directly, it also holds what is written
 * without Active Objects, and does not wait for its tables.
 */
public final class WikiTransactions implements Transactions {
  private final TransactionTemplate template;

  public WikiTransactions(TransactionTemplate template) {
    this.template = Objects.requireNonNull(template);
  }

  @Override
  public <T> T in(Supplier<T> work) {
    return template.execute(work::get);
  }
}
