package org.elc.preview.host.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.elc.preview.host.PluginDescriptor;

/**
 * Templates from the app and from nowhere else. Only {@code *.html.vm}: the product escapes for
 * certain only what such a file renders.
 */
final class PluginLoader extends ResourceLoader {

  private final PluginDescriptor plugin;

  PluginLoader(PluginDescriptor plugin) {
    this.plugin = plugin;
  }

  @Override
  public void init(ExtendedProperties configuration) {}

  @Override
  public InputStream getResourceStream(String name) throws ResourceNotFoundException {
    if (!name.endsWith(".html.vm")) {
      throw new ResourceNotFoundException("a template must be named *.html.vm: " + name);
    }
    if (!plugin.hasResource(name)) {
      throw new ResourceNotFoundException("the app has no template " + name);
    }
    try (InputStream in = plugin.resource(name).openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("#evaluate")) {
        throw new ResourceNotFoundException("#evaluate is refused: " + name);
      }
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ResourceNotFoundException(name, e);
    }
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
