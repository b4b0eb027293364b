package com.atlassian.audit.entity;

/** Real: com.atlassian.audit:atlassian-audit-api. Evidence: J872 (audit-api 1.16.2). */
public enum CoverageArea {
  GLOBAL_CONFIG_AND_ADMINISTRATION,
  PERMISSIONS,
  SECURITY
}
