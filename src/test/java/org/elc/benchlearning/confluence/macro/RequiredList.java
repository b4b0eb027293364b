package org.elc.benchlearning.confluence.macro;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.List;

/** Writes down which resources a page was asked to load. */
record RequiredList(List<String> keys)
    implements PageBuilderService, WebResourceAssembler, RequiredResources {
  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  @Override
  public RequiredResources requireWebResource(String moduleKey) {
    keys.add(moduleKey);
    return this;
  }

  @Override
  public RequiredResources requireContext(String context) {
    throw new UnsupportedOperationException(context);
  }
}
