package org.elc.benchlearning.app.notice;

import java.util.Objects;
import org.elc.benchlearning.app.port.DeliveryStore;
import org.elc.benchlearning.app.port.NoticeStore;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.app.port.WishStore;

/** Where notices, their deliveries and people's wishes are kept, and changed together. */
public record Shelves(
    NoticeStore notices, DeliveryStore deliveries, WishStore wishes, Transactions transactions) {
  public Shelves {
    Objects.requireNonNull(notices);
    Objects.requireNonNull(deliveries);
    Objects.requireNonNull(wishes);
    Objects.requireNonNull(transactions);
  }

  /** Removes everything that is kept about one person, and its name from what it did. */
  public void forgetPerson(String userKey) {
    transactions.run(
        () -> {
          notices.forgetPerson(userKey);
          deliveries.forgetPerson(userKey);
          wishes.forgetPerson(userKey);
        });
  }
}
