package com.atlassian.webresource.api.assembler;

/** Real: com.atlassian.plugins:atlassian-plugins-webresource-api. Evidence: SL10.0.1. */
public interface WebResourceAssembler {
  RequiredResources resources();
}
