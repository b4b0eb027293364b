package com.atlassian.confluence.security;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: SL10.0.1. Body: final, compared by identity.
 */
public final class Permission {
  public static final Permission VIEW = new Permission("VIEW");
  public static final Permission EDIT = new Permission("EDIT");
  public static final Permission ADMINISTER = new Permission("ADMINISTER");

  private final String name;

  private Permission(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
