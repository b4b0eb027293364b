package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
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
  static final String SERVICE =
      "com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager";

  private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);

  private final Offers wiki;
  private final BooleanSupplier canDraw;

  /**
   * Files in that wiki.
   *
   * @param wiki where temporary files are kept, if it offers that
   */
  public PictureFiles(Offers wiki) {
    this(wiki, Picture::canBeFile);
  }

  PictureFiles(Offers wiki, BooleanSupplier canDraw) {
    this.wiki = Objects.requireNonNull(wiki);
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
    Optional<Object> files = wiki.service(SERVICE);
    if (files.isEmpty()) {
      LOG.warn("no pictures in files: this wiki keeps no temporary files for apps");
      return Optional.empty();
    }
    String reader =
        Optional.ofNullable(AuthenticatedUserThreadLocal.get())
            .map(ConfluenceUser::getName)
            .orElse("");
    String path;
    try {
      path = TemporaryFile.keep(files.get(), reader, picture.png(width));
    } catch (LinkageError e) {
      LOG.warn("no pictures in files: this wiki's temporary files are not those known", e);
      return Optional.empty();
    }
    int height = (int) Math.ceil(picture.scene().height());
    return Optional.of(new PictureFile(path, width, height, picture.description()));
  }
}
