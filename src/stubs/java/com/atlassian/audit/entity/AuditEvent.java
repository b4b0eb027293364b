package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Real: com.atlassian.audit:atlassian-audit-api. Evidence: the product's support tools call {@code
 * builder(AuditType)}, {@code extraAttribute} and {@code build}; not confirmed for 10.x. Body: what
 * the app puts in comes out again in the host's list.
 */
public final class AuditEvent {
  private final AuditType type;
  private final List<AuditAttribute> attributes;

  private AuditEvent(AuditType type, List<AuditAttribute> attributes) {
    this.type = type;
    this.attributes = List.copyOf(attributes);
  }

  public static Builder builder(AuditType type) {
    return new Builder(type);
  }

  public String getCategoryI18nKey() {
    return type.getCategoryI18nKey();
  }

  public String getActionI18nKey() {
    return type.getActionI18nKey();
  }

  public List<AuditAttribute> getExtraAttributes() {
    return attributes;
  }

  /** Real: com.atlassian.audit:atlassian-audit-api. Evidence: as its outer type. */
  public static final class Builder {
    private final AuditType type;
    private final List<AuditAttribute> attributes = new ArrayList<>();

    private Builder(AuditType type) {
      this.type = type;
    }

    public Builder extraAttribute(AuditAttribute attribute) {
      attributes.add(attribute);
      return this;
    }

    public AuditEvent build() {
      return new AuditEvent(type, attributes);
    }
  }
}
