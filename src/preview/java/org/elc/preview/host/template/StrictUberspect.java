package org.elc.preview.host.template;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.elc.preview.host.TemplateFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a template can reach: listed methods, and the elements of an {@link Iterable} or an array.
 * No method of the JDK, no entry of a map. Public because Velocity makes it.
 */
public final class StrictUberspect extends UberspectImpl implements RuntimeServicesAware {

  static final String ALLOWLIST = "org.elc.preview.allowlist";

  private static final Logger LOG = LoggerFactory.getLogger(StrictUberspect.class);

  private Allowlist allowlist;

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info info)
      throws Exception {
    if (target == null) {
      return null;
    }
    Method method = introspector.getMethod(target.getClass(), name, arguments);
    if (method == null) {
      throw failed("no method " + name + " on " + target.getClass().getName(), info);
    }
    check(method, info);
    return super.getMethod(target, name, arguments, info);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String getter : List.of("get" + capital, "is" + capital)) {
      Method method = introspector.getMethod(target.getClass(), getter, new Object[0]);
      if (method != null) {
        check(method, info);
        return new Getter(method);
      }
    }
    throw failed("no getter for " + name + " on " + target.getClass().getName(), info);
  }

  @Override
  public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
    throw failed("a template may not set " + name, info);
  }

  @Override
  public Iterator<?> getIterator(Object target, Info info) {
    if (target instanceof Iterable<?> iterable) {
      return iterable.iterator();
    }
    if (target != null && target.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(target); i++) {
        elements.add(Array.get(target, i));
      }
      return elements.iterator();
    }
    throw failed("#foreach over something that is not Iterable", info);
  }

  private void check(Method method, Info info) {
    if (!allowlist.allows(method)) {
      String message = "Method needs allowlisting: " + Allowlist.signature(method);
      LOG.warn(message);
      throw failed(message, info);
    }
  }

  private static TemplateFailed failed(String message, Info info) {
    return new TemplateFailed(
        message + " (" + info.getTemplateName() + ", line " + info.getLine() + ")");
  }

  private record Getter(Method method) implements VelPropertyGet {

    @Override
    public Object invoke(Object target) throws Exception {
      return method.invoke(target);
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return method.getName();
    }
  }
}
