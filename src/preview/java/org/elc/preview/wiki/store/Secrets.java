package org.elc.preview.wiki.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Random keys, and one-way forms of what must not be readable in the database. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  /** Low for a password store, on purpose: the preview's passwords are its users' names. */
  private static final int ROUNDS = 4_000;

  private Secrets() {}

  /** 256 random bits for cookies and tokens. */
  static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A user key of the product's shape. */
  static String userKey() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** For secrets that are random themselves; passwords need {@link #passwordHash}. */
  static String digest(String secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static String passwordHash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt) + "$" + stretched(password, salt);
  }

  static boolean passwordMatches(String password, String hash) {
    int split = hash.indexOf('$');
    byte[] salt = HexFormat.of().parseHex(hash.substring(0, split));
    return MessageDigest.isEqual(
        stretched(password, salt).getBytes(StandardCharsets.US_ASCII),
        hash.substring(split + 1).getBytes(StandardCharsets.US_ASCII));
  }

  private static String stretched(String password, byte[] salt) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS);
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
