package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.view.chart.Picture;
import org.elc.benchlearning.view.chart.PictureFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures for PDF and Word, as the wiki's own charts are kept: a temporary file of the reader who
 * exports. The wiki gives it to nobody else, and clears it away by itself.
 */
public final class PictureFiles {
  private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);

  private final WritableDownloadResourceManager files;

  public PictureFiles(WritableDownloadResourceManager files) {
    this.files = Objects.requireNonNull(files);
  }

  /**
   * The picture as a file; absent on a server that cannot draw. Then the table and the sentence say
   * the same without it.
   *
   * @param width in pixels of a page
   */
  public Optional<PictureFile> file(Picture picture, int width) {
    Optional<byte[]> png = png(picture, width);
    if (png.isEmpty()) {
      return Optional.empty();
    }
    String reader =
        Optional.ofNullable(AuthenticatedUserThreadLocal.get())
            .map(ConfluenceUser::getName)
            .orElse("");
    DownloadResourceWriter writer = files.getResourceWriter(reader, "elc-chart", ".png");
    try (OutputStream out = writer.getStreamForWriting()) {
      out.write(png.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int height = (int) Math.ceil(picture.scene().height());
    return Optional.of(
        new PictureFile(writer.getResourcePath(), width, height, picture.description()));
  }

  /**
   * Without fonts or their libraries the JDK fails in ways of its own, and each time in another; a
   * document without pictures is better than none.
   */
  private static Optional<byte[]> png(Picture picture, int width) {
    try {
      return Optional.of(picture.png(width));
    } catch (LinkageError | RuntimeException | InternalError e) {
      LOG.warn("no pictures in files: this server cannot draw, usually for want of fonts", e);
      return Optional.empty();
    }
  }
}
