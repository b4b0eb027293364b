package org.elc.preview.host.fake;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Map;

/** What the fake app stores. */
public final class Notes {

  private final ActiveObjects activeObjects;
  private final TransactionTemplate transactions;

  public Notes(ActiveObjects activeObjects, TransactionTemplate transactions) {
    this.activeObjects = activeObjects;
    this.transactions = transactions;
  }

  public void write(String words) {
    activeObjects.executeInTransaction(
        () -> activeObjects.create(AoNote.class, Map.of("WORDS", words)));
  }

  public void writeOutsideTransaction(String words) {
    activeObjects.create(AoNote.class, Map.of("WORDS", words));
  }

  public int count(String words) {
    return activeObjects.count(AoNote.class, "WORDS = ?", words);
  }

  public void inTransaction(Runnable work) {
    transactions.execute(
        () -> {
          work.run();
          return null;
        });
  }
}
