package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * Real: com.atlassian.sal:sal-api. Evidence: SL10.0.1 (the type); public javadoc of its Bamboo
 * implementation 7.0 to 10.0 (by user key, never null).
 */
public interface TimeZoneManager {
  TimeZone getUserTimeZone(UserKey user);
}
