package org.elc.benchlearning.confluence.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link TooLarge} when more is read than allowed. */
final class BoundedStream extends FilterInputStream {
  private final int megabytes;
  private long left;

  BoundedStream(InputStream in, int megabytes) {
    super(in);
    this.megabytes = megabytes;
    this.left = megabytes * 1_000_000L;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw new TooLarge(megabytes);
    }
  }
}
