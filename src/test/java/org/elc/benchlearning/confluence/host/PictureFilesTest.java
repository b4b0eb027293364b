package org.elc.benchlearning.confluence.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.elc.benchlearning.view.chart.Picture;
import org.elc.benchlearning.view.chart.PictureFile;
import org.elc.benchlearning.view.chart.Scene;
import org.junit.After;
import org.junit.Test;

public class PictureFilesTest {
  private final KeptFiles kept = new KeptFiles();
  private final PictureFiles files = new PictureFiles(type -> Optional.of(kept));

  private static Picture picture() {
    return new Picture("p", "Title", "What is seen", new Scene(40, List.of()));
  }

  @After
  public void nobodyReads() {
    AuthenticatedUserThreadLocal.reset();
  }

  @Test
  public void theFileBelongsToTheReader() {
    AuthenticatedUserThreadLocal.set(new KnownUser("kari"));

    files.file(picture(), 300);

    assertThat(kept.owners(), contains("kari"));
  }

  @Test
  public void ofAnonymousReadersItBelongsToNobodyByName() {
    files.file(picture(), 300);

    assertThat(kept.owners(), contains(""));
  }

  @Test
  public void theDocumentIsToldSizeAndWords() throws IOException {
    PictureFile file = files.file(picture(), 300).orElseThrow();

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.at(file.address())));
    assertThat(file.width(), is(300));
    assertThat(file.height(), is(40));
    assertThat(file.text(), is("What is seen"));
    assertThat(image.getWidth(), is(600));
    assertThat(image.getHeight(), is(80));
  }

  @Test
  public void withoutFontsThereIsNoPictureAndNoEmptyFile() {
    PictureFiles blind = new PictureFiles(type -> Optional.of(kept), () -> false);

    assertThat(blind.file(picture(), 300), is(Optional.empty()));
    assertThat(kept.owners(), is(empty()));
  }

  @Test
  public void withoutTheWikisTemporaryFilesThereIsNoPicture() {
    PictureFiles nowhere = new PictureFiles(type -> Optional.empty());

    assertThat(nowhere.file(picture(), 300), is(Optional.empty()));
  }
}
