package com.atlassian.confluence.importexport.resource;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: J872; vendor's javadoc 5.7; open macros that
 * make pictures (griffel's PlantUML, gee-viz); the product's chart macro imports it as a service.
 */
public interface WritableDownloadResourceManager {
  DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix);
}
