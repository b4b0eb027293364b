package org.elc.preview.host.spring;

import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;

/** The name spaces that a context may use: plain beans and {@link BlueprintNamespace}. */
record Namespaces(BlueprintNamespace blueprint) implements NamespaceHandlerResolver {

  /** Nothing for any other, which Spring turns into an error that names it. */
  @Override
  public NamespaceHandler resolve(String uri) {
    return uri.equals(BlueprintNamespace.URI) ? blueprint : null;
  }
}
