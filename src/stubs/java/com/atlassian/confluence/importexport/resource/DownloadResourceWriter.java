package com.atlassian.confluence.importexport.resource;

import java.io.OutputStream;

/**
 * Real: com.atlassian.confluence:confluence. Evidence: J872; open macros that make pictures
 * (griffel's PlantUML, gee-viz).
 */
public interface DownloadResourceWriter {
  OutputStream getStreamForWriting();

  String getResourcePath();
}
