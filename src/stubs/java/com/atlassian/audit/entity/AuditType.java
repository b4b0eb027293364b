package com.atlassian.audit.entity;

/**
 * Real: com.atlassian.audit:atlassian-audit-api. Evidence: the product's support tools call {@code
 * fromI18nKeys} with these four and {@code build}; not confirmed for 10.x. Body: what the app puts
 * in comes out again in the host's list.
 */
public final class AuditType {
  private final CoverageArea area;
  private final String categoryI18nKey;
  private final String actionI18nKey;

  private AuditType(CoverageArea area, String categoryI18nKey, String actionI18nKey) {
    this.area = area;
    this.categoryI18nKey = categoryI18nKey;
    this.actionI18nKey = actionI18nKey;
  }

  public static Builder fromI18nKeys(
      CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
    return new Builder(new AuditType(area, categoryI18nKey, actionI18nKey));
  }

  public CoverageArea getArea() {
    return area;
  }

  public String getCategoryI18nKey() {
    return categoryI18nKey;
  }

  public String getActionI18nKey() {
    return actionI18nKey;
  }

  /** Real: com.atlassian.audit:atlassian-audit-api. Evidence: as its outer type. */
  public static final class Builder {
    private final AuditType type;

    private Builder(AuditType type) {
      this.type = type;
    }

    public AuditType build() {
      return type;
    }
  }
}
