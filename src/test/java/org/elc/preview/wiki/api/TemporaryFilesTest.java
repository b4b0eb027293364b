package org.elc.preview.wiki.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

public class TemporaryFilesTest {
  private final TemporaryFiles files = new TemporaryFiles("/confluence");

  private static void reads(String name) {
    AuthenticatedUserThreadLocal.set(
        new ConfluenceUser() {
          @Override
          public UserKey getKey() {
            return new UserKey(name);
          }

          @Override
          public String getName() {
            return name;
          }

          @Override
          public String getFullName() {
            return name;
          }

          @Override
          public String getEmail() {
            return "";
          }
        });
  }

  private String write(String owner, String text) throws IOException {
    DownloadResourceWriter writer = files.getResourceWriter(owner, "chart", ".png");
    try (OutputStream out = writer.getStreamForWriting()) {
      out.write(text.getBytes(UTF_8));
    }
    return writer.getResourcePath();
  }

  @After
  public void nobodyReads() {
    AuthenticatedUserThreadLocal.reset();
  }

  @Test
  public void aFileIsForItsReaderAndNobodyElse() throws IOException {
    reads("kari");
    String address = write("kari", "mine");

    assertThat(files.read(address).map(b -> new String(b, UTF_8)), is(Optional.of("mine")));
    reads("olav");
    assertThat(files.read(address), is(Optional.empty()));
    AuthenticatedUserThreadLocal.reset();
    assertThat(files.read(address), is(Optional.empty()));
  }

  @Test
  public void nobodyWritesForSomebodyElse() {
    reads("kari");

    assertThrows(
        IllegalArgumentException.class, () -> files.getResourceWriter("olav", "chart", ".png"));
    assertThrows(
        IllegalArgumentException.class, () -> files.getResourceWriter("kari", "../x", ".png"));
  }

  @Test
  public void addressesDifferAndOthersLeadNowhere() throws IOException {
    reads("kari");

    assertThat(write("kari", "a"), is(not(write("kari", "b"))));
    assertThat(files.read("/confluence/download/temp/guess.png"), is(Optional.empty()));
    assertThat(files.read("/confluence/download/temp/../attachments/1"), is(Optional.empty()));
  }

  @Test
  public void onlyTheNewestAreKept() throws IOException {
    reads("kari");
    String first = write("kari", "old");

    for (int i = 0; i < 1_000; i++) {
      write("kari", "new");
    }

    assertThat(files.read(first), is(Optional.empty()));
  }
}
