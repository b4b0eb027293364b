package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.http.HttpClient;
import java.util.List;
import java.util.UUID;
import org.elc.preview.JobRun;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.sample.door.Visitor;
import org.junit.Test;

/** A product that lacks what is known from older lines only: the app starts and does the rest. */
public class LesserProductIT {
  private static final List<String> ABSENT =
      List.of(
          "com.atlassian.audit.",
          "com.atlassian.confluence.importexport.",
          "com.atlassian.confluence.mail.",
          "com.atlassian.core.task.",
          "com.atlassian.mail.");

  @Test
  public void withoutMailAuditLogAndTemporaryFilesTheAppStartsAndSaysSo() {
    PreviewOptions options =
        PreviewOptions.forTests("it-" + UUID.randomUUID())
            .withPlugin(PluginSource.installedWithout(ABSENT));

    try (Preview preview = Preview.start(options)) {
      Visitor office = Visitor.named(HttpClient.newHttpClient(), preview.baseUrl(), "office");
      assertThat(office.get("/plugins/servlet/elc/rounds").status(), is(200));
      assertThat(preview.runJob("elc-notice-job").outcome(), is(JobRun.Outcome.SUCCESS));
    }
  }
}
