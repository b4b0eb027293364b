package org.elc.preview.host.template;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what Velocity says to the host's log. */
final class VelocityLog implements LogChute {

  private static final Logger LOG = LoggerFactory.getLogger("org.apache.velocity");

  @Override
  public void init(RuntimeServices services) {}

  @Override
  public void log(int level, String message) {
    if (level >= WARN_ID) {
      LOG.warn(message);
    } else {
      LOG.debug(message);
    }
  }

  @Override
  public void log(int level, String message, Throwable cause) {
    if (level >= WARN_ID) {
      LOG.warn(message, cause);
    } else {
      LOG.debug(message, cause);
    }
  }

  @Override
  public boolean isLevelEnabled(int level) {
    return level >= WARN_ID;
  }
}
