package com.atlassian.audit.entity;

/**
 * Real: com.atlassian.audit:atlassian-audit-api. Evidence: the product's support tools call {@code
 * fromI18nKeys(name, value).build()}; J872. Body: what the app puts in comes out again in the
 * host's list.
 */
public final class AuditAttribute {
  private final String nameI18nKey;
  private final String value;

  private AuditAttribute(String nameI18nKey, String value) {
    this.nameI18nKey = nameI18nKey;
    this.value = value;
  }

  public static Builder fromI18nKeys(String nameI18nKey, String value) {
    return new Builder(new AuditAttribute(nameI18nKey, value));
  }

  public String getNameI18nKey() {
    return nameI18nKey;
  }

  public String getValue() {
    return value;
  }

  /** Real: com.atlassian.audit:atlassian-audit-api. Evidence: as its outer type. */
  public static final class Builder {
    private final AuditAttribute attribute;

    private Builder(AuditAttribute attribute) {
      this.attribute = attribute;
    }

    public AuditAttribute build() {
      return attribute;
    }
  }
}
