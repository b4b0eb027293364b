package org.elc.benchlearning.view.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture as a PNG file. Written out here, because the JDK's image writers are plug-ins that are
 * looked up anew in every bundle, keep state of the virtual machine, and use temporary files.
 *
 * <p>Reference: Portable Network Graphics (PNG) Specification, W3C, sections 5, 9 and 11.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte DEPTH = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final byte METRE = 1;
  private static final double INCHES = 39.3701;

  private Png() {}

  /**
   * The bytes of the file.
   *
   * @param rgb a pixel each, red, green and blue in the lower 24 bits, row by row
   * @param perInch pixels per inch
   */
  static byte[] of(int[] rgb, int width, double perInch) {
    int height = rgb.length / width;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", header.put(DEPTH).put(TRUE_COLOUR).array());
    int perMetre = (int) Math.round(perInch * INCHES);
    chunk(out, "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put(METRE).array());
    chunk(out, "IDAT", packed(rows(rgb, width, height)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Rows without a filter: drawings are flat, and repeat themselves anyway. */
  private static byte[] rows(int[] rgb, int width, int height) {
    byte[] rows = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int y = 0; y < height; y++) {
      at++;
      for (int x = 0; x < width; x++) {
        int pixel = rgb[y * width + x];
        rows[at++] = (byte) (pixel >> 16);
        rows[at++] = (byte) (pixel >> 8);
        rows[at++] = (byte) pixel;
      }
    }
    return rows;
  }

  private static byte[] packed(byte[] rows) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    byte[] named =
        ByteBuffer.allocate(4 + content.length).put(type.getBytes(US_ASCII)).put(content).array();
    CRC32 check = new CRC32();
    check.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
