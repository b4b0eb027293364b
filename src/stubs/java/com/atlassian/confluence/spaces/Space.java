package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import java.util.Date;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: X10, SL10.0.1; J872 (isArchived);
 * getCreationDate is inherited there, and called on a space by apps for 5 to 8.
 */
public class Space {
  public long getId() {
    throw new UnsupportedOperationException("stub");
  }

  public String getKey() {
    throw new UnsupportedOperationException("stub");
  }

  public String getName() {
    throw new UnsupportedOperationException("stub");
  }

  public String getUrlPath() {
    throw new UnsupportedOperationException("stub");
  }

  public boolean isArchived() {
    throw new UnsupportedOperationException("stub");
  }

  public Date getCreationDate() {
    throw new UnsupportedOperationException("stub");
  }

  public Page getHomePage() {
    throw new UnsupportedOperationException("stub");
  }
}
