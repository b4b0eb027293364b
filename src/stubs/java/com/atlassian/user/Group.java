package com.atlassian.user;

/**
 * Real: com.atlassian.user:atlassian-user. Evidence: X10 (UserAccessor.getGroup); public javadoc of
 * GroupMembershipAccessor 8.8.0.
 */
public interface Group extends Entity {}
