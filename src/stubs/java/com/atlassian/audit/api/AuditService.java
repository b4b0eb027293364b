package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Real: com.atlassian.audit:atlassian-audit-api. Evidence: J872 (audit-api 1.16.2), and plugins of
 * the product that take it as a service; not confirmed for 10.x.
 */
public interface AuditService {
  void audit(AuditEvent event);
}
