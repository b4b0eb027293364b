package org.elc.preview.host.spring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Of the OSGi framework's door what an app needs to ask for services by the names of their types;
 * whatever else it asks is refused.
 */
final class OfferedServices {

  private OfferedServices() {}

  static BundleContext of(References references) {
    return (BundleContext)
        Proxy.newProxyInstance(
            OfferedServices.class.getClassLoader(),
            new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getServiceReference" ->
                      references
                          .offered((String) arguments[0])
                          .map(OfferedServices::reference)
                          .orElse(null);
                  case "getService" -> ((Found) Proxy.getInvocationHandler(arguments[0])).service();
                  case "ungetService" -> true;
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "toString" -> "the app's bundle context";
                  default ->
                      throw new UnsupportedOperationException("The preview has no " + method);
                });
  }

  /** Good for nothing but to be handed back. */
  private static ServiceReference<?> reference(Object service) {
    return (ServiceReference<?>)
        Proxy.newProxyInstance(
            OfferedServices.class.getClassLoader(),
            new Class<?>[] {ServiceReference.class},
            new Found(service));
  }

  private record Found(Object service) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
      throw new UnsupportedOperationException("The preview has no " + method);
    }
  }
}
