package com.atlassian.confluence.spaces;

/** Real: com.atlassian.confluence:confluence. Evidence: X10, JD 9.3.2. */
public interface SpaceManager {
  Space getSpace(String spaceKey);
}
