package com.atlassian.audit.entity;

/** Real: com.atlassian.audit:atlassian-audit-api. Evidence: J872 (audit-api 1.16.2). */
public enum CoverageLevel {
  BASE,
  ADVANCED,
  FULL
}
