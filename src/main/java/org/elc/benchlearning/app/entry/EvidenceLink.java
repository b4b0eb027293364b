package org.elc.benchlearning.app.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.benchlearning.app.Problem;

/** Where a figure comes from: a page of the wiki, or a web address. */
public final class EvidenceLink {
  public static final int MAX_LENGTH = 1000;

  /** Names in any script: the JDK's own host parser knows ASCII only. */
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(?::\\d{1,5})?");

  private EvidenceLink() {}

  /**
   * What is wrong with a link; nothing for an empty one. Only {@code http}, {@code https} and paths
   * inside the wiki are accepted, because the link becomes clickable for others, and no user names
   * or passwords in addresses.
   */
  public static Optional<Problem> problem(String link) {
    if (link.isEmpty()) {
      return Optional.empty();
    }
    if (link.length() > MAX_LENGTH) {
      return Optional.of(Problem.of("text-too-long", link.length(), MAX_LENGTH));
    }
    try {
      URI uri = new URI(link);
      return isPage(uri) || isWebAddress(uri)
          ? Optional.empty()
          : Optional.of(Problem.of("evidence-not-a-link"));
    } catch (URISyntaxException e) {
      return Optional.of(Problem.of("evidence-not-a-link"));
    }
  }

  /** Whether there is a link that may be clicked. */
  public static boolean isLink(String link) {
    return !link.isEmpty() && problem(link).isEmpty();
  }

  private static boolean isPage(URI uri) {
    String path = uri.getRawPath();
    return uri.getScheme() == null
        && uri.getRawAuthority() == null
        && path != null
        && path.startsWith("/")
        && !path.startsWith("//");
  }

  private static boolean isWebAddress(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("https") || scheme.equals("http"))
        && uri.getRawAuthority() != null
        && HOST.matcher(uri.getRawAuthority()).matches();
  }
}
