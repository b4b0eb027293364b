package org.elc.preview.wiki.api;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that macros make while a page is rendered. They belong to whoever read the page: nobody
 * else gets them. This node forgets all but the newest.
 */
public final class TemporaryFiles implements WritableDownloadResourceManager {
  /** The path below which they are served. */
  public static final String PATH = "/download/temp/";

  private static final Pattern NAME = Pattern.compile(Pattern.quote(PATH) + "([\\w.-]{1,120})$");
  private static final int KEPT = 1_000;

  private record Entry(String owner, ByteArrayOutputStream content) {}

  private final String contextPath;
  private final Map<String, Entry> files =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
          return size() > KEPT;
        }
      };

  /** No files yet. */
  public TemporaryFiles(String contextPath) {
    this.contextPath = contextPath;
  }

  @Override
  public synchronized DownloadResourceWriter getResourceWriter(
      String userName, String prefix, String suffix) {
    if (!userName.equals(reader())) {
      throw new IllegalArgumentException("a file for somebody who does not read: " + userName);
    }
    if (!(prefix + suffix).matches("[\\w.-]{1,60}")) {
      throw new IllegalArgumentException("not a file's name: " + prefix + suffix);
    }
    String name = prefix + UUID.randomUUID() + suffix;
    Entry entry = new Entry(userName, new ByteArrayOutputStream());
    files.put(name, entry);
    return new Writer(entry.content(), contextPath + PATH + name);
  }

  /** What the address leads to, for the running thread's reader. */
  public synchronized Optional<byte[]> read(String address) {
    Matcher name = NAME.matcher(address);
    return Optional.of(name)
        .filter(Matcher::find)
        .map(found -> files.get(found.group(1)))
        .filter(file -> file.owner().equals(reader()))
        .map(file -> file.content().toByteArray());
  }

  private static String reader() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? "" : user.getName();
  }

  private record Writer(OutputStream content, String address) implements DownloadResourceWriter {
    @Override
    public OutputStream getStreamForWriting() {
      return content;
    }

    @Override
    public String getResourcePath() {
      return address;
    }
  }
}
