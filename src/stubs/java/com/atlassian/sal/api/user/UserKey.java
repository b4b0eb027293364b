package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** Real: com.atlassian.sal:sal-api. Evidence: SL10.0.1. Body: a final value, equal by its text. */
public final class UserKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String value;

  public UserKey(String userkey) {
    this.value = Objects.requireNonNull(userkey);
  }

  public String getStringValue() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey key && key.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
