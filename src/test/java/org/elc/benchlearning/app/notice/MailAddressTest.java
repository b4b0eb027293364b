package org.elc.benchlearning.app.notice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

public class MailAddressTest {
  @Test
  public void oneAddressIsUsable() {
    for (String good :
        List.of("kari@example.org", "k.a+elc@mail.example.org", "kåre@example.no", "root@wiki")) {
      assertThat(good, MailAddress.isUsable(good), is(true));
    }
  }

  @Test
  public void whatIsNoneOrSeveralOrALineMoreIsNot() {
    for (String bad :
        List.of(
            "",
            " ",
            "kari",
            "kari@",
            "@example.org",
            "a@b@c.org",
            "kari@example..org",
            "kari@example.org.",
            "a@x.org,b@x.org",
            "a@x.org;b@x.org",
            "Kari <kari@example.org>",
            "kari@example.org\nBcc: all@example.org",
            "kari@example.org\r",
            "k ari@example.org",
            "k@" + "x".repeat(260))) {
      assertThat(bad, MailAddress.isUsable(bad), is(false));
    }
  }
}
