package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file that the wiki keeps for a while. A class of its own, which is not looked at where the wiki
 * does not have these types.
 */
final class TemporaryFile {
  private TemporaryFile() {}

  /**
   * Where a reader finds the content, and nobody else.
   *
   * @param files the wiki's {@link WritableDownloadResourceManager}
   * @param reader a log-in name; empty for anonymous readers
   */
  static String keep(Object files, String reader, byte[] content) {
    DownloadResourceWriter writer =
        ((WritableDownloadResourceManager) files).getResourceWriter(reader, "elc-chart", ".png");
    try (OutputStream out = writer.getStreamForWriting()) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.getResourcePath();
  }
}
