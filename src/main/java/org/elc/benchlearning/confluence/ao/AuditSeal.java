package org.elc.benchlearning.confluence.ao;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Seals texts so that they can be erased later without a trace of what they were, while it can
 * still be told whether the rest of the line is as it was written (decision 0080).
 */
final class AuditSeal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private AuditSeal() {}

  /** 128 random bits: without them nobody finds a short text from its seal by trying. */
  static String salt() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return TEXT.encodeToString(bytes);
  }

  /** SHA-256 over the parts, each with its length, so that no two lists look alike. */
  static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return TEXT.encodeToString(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
