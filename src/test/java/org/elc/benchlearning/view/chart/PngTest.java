package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.Test;
import org.w3c.dom.NodeList;

/** What is written, read again by the JDK's own reader. */
public class PngTest {
  private static int[] noise(int pixels) {
    Random random = new Random(7);
    return random.ints(pixels, 0, 1 << 24).toArray();
  }

  @Test
  public void everyPixelComesBack() throws IOException {
    int[] pixels = noise(61 * 17);

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(pixels, 61, 192)));

    assertThat(read.getWidth(), is(61));
    assertThat(read.getHeight(), is(17));
    for (int i = 0; i < pixels.length; i++) {
      assertThat("pixel " + i, read.getRGB(i % 61, i / 61) & 0xffffff, is(pixels[i]));
    }
  }

  @Test
  public void theFileSaysHowSharpItIs() throws IOException {
    byte[] file = Png.of(noise(4), 2, 192);

    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      NodeList size =
          ((org.w3c.dom.Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
              .getElementsByTagName("pHYs");
      org.w3c.dom.Element physical = (org.w3c.dom.Element) size.item(0);
      assertThat(physical.getAttribute("pixelsPerUnitXAxis"), is("7559"));
      assertThat(physical.getAttribute("unitSpecifier"), is("meter"));
    }
  }

  @Test
  public void flatDrawingsAreSmall() {
    assertThat(Png.of(new int[1000 * 200], 1000, 96).length, is(lessThan(3_000)));
  }
}
