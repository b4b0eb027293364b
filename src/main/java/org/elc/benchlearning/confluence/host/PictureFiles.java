package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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

  private final List<WritableDownloadResourceManager> files;
  private final BooleanSupplier canDraw;

  /**
   * @param files where the wiki keeps temporary files; empty where it offers no such service
   */
  public PictureFiles(List<WritableDownloadResourceManager> files) {
    this(files, Picture::canBeFile);
  }

  PictureFiles(List<WritableDownloadResourceManager> files, BooleanSupplier canDraw) {
    this.files = Objects.requireNonNull(files);
    this.canDraw = Objects.requireNonNull(canDraw);
  }

  /**
   * The picture as a file; absent on a server that cannot draw or keeps no temporary files for
   * apps. Then the table and the sentence say the same without it.
   *
   * @param width in pixels of a page
   */
  public Optional<PictureFile> file(Picture picture, int width) {
    if (!canDraw.getAsBoolean()) {
      LOG.warn("no pictures in files: this server cannot draw, usually for want of fonts");
      return Optional.empty();
    }
    // Asked each time: what stands behind the list comes and goes with the wiki's own bundles
    Iterator<WritableDownloadResourceManager> kept = files.iterator();
    if (!kept.hasNext()) {
      LOG.warn("no pictures in files: this wiki keeps no temporary files for apps");
      return Optional.empty();
    }
    String reader =
        Optional.ofNullable(AuthenticatedUserThreadLocal.get())
            .map(ConfluenceUser::getName)
            .orElse("");
    DownloadResourceWriter writer = kept.next().getResourceWriter(reader, "elc-chart", ".png");
    try (OutputStream out = writer.getStreamForWriting()) {
      out.write(picture.png(width));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int height = (int) Math.ceil(picture.scene().height());
    return Optional.of(
        new PictureFile(writer.getResourcePath(), width, height, picture.description()));
  }
}
