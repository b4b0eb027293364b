package org.elc.preview.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One node's part of a cache. Keys and values are kept as bytes: what cannot be serialised is
 * refused, although the product would keep a value as it is until somebody sets the cache up in
 * another way. What is loaded while another node says to forget may be kept, as in the product.
 */
final class SharedCache<K, V> implements Cache<K, V> {

  /** The product forbids a loader to use another cache of the cluster. */
  private static final ThreadLocal<String> LOADING = new ThreadLocal<>();

  private record Entry(byte[] value, long written, long used) {}

  private final String name;
  private final CacheSettings settings;
  private final Runnable tellOthers;
  private final ClassLoader app;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  SharedCache(String name, CacheSettings settings, Runnable tellOthers, ClassLoader app) {
    this.name = name;
    this.settings = settings;
    this.tellOthers = tellOthers;
    this.app = app;
  }

  @Override
  public Map<K, V> getBulk(Set<K> keys, Function<Set<K>, Map<K, V>> valuesSupplier) {
    if (LOADING.get() != null) {
      throw new IllegalStateException(
          "while " + LOADING.get() + " loads, " + name + " must not be used");
    }
    Map<K, V> found = new HashMap<>();
    Set<K> missing = new HashSet<>();
    for (K key : keys) {
      byte[] value = find(key);
      if (value == null) {
        missing.add(key);
      } else {
        found.put(key, read(value));
      }
    }
    if (!missing.isEmpty()) {
      found.putAll(load(missing, valuesSupplier));
    }
    return found;
  }

  private Map<K, V> load(Set<K> missing, Function<Set<K>, Map<K, V>> valuesSupplier) {
    LOADING.set(name);
    Map<K, V> loaded;
    try {
      loaded = valuesSupplier.apply(Set.copyOf(missing));
    } finally {
      LOADING.remove();
    }
    for (K key : missing) {
      if (loaded.get(key) == null) {
        throw new IllegalStateException("no value was supplied for a key of " + name);
      }
      keep(key, bytes(loaded.get(key)));
    }
    return loaded;
  }

  private byte[] find(K key) {
    synchronized (entries) {
      String id = id(key);
      Entry entry = entries.get(id);
      long now = System.currentTimeMillis();
      if (entry == null || isOver(entry, now)) {
        entries.remove(id);
        return null;
      }
      entries.put(id, new Entry(entry.value, entry.written, now));
      return entry.value;
    }
  }

  private boolean isOver(Entry entry, long now) {
    return (settings.getExpireAfterWrite() != null
            && now - entry.written >= settings.getExpireAfterWrite())
        || (settings.getExpireAfterAccess() != null
            && now - entry.used >= settings.getExpireAfterAccess());
  }

  private void keep(K key, byte[] value) {
    synchronized (entries) {
      long now = System.currentTimeMillis();
      entries.put(id(key), new Entry(value, now, now));
      if (entries.size() > settings.getMaxEntries()) {
        entries.remove(entries.keySet().iterator().next());
      }
    }
  }

  @Override
  public void remove(K key) {
    synchronized (entries) {
      entries.remove(id(key));
    }
    tellOthers.run();
  }

  @Override
  public void removeAll() {
    forget();
    tellOthers.run();
  }

  void forget() {
    synchronized (entries) {
      entries.clear();
    }
  }

  /** Keys with equal bytes are equal. */
  private String id(K key) {
    return new String(bytes(key), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes(Object object) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(object);
    } catch (NotSerializableException e) {
      throw new IllegalArgumentException(name + " cannot keep " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @SuppressWarnings("unchecked") // what was written was a value
  private V read(byte[] bytes) {
    try (ObjectInputStream objects = new AppObjects(bytes, app)) {
      return (V) objects.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds the app's classes, which the host does not see. */
  private static final class AppObjects extends ObjectInputStream {
    private final ClassLoader app;

    AppObjects(byte[] bytes, ClassLoader app) throws IOException {
      super(new ByteArrayInputStream(bytes));
      this.app = app;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
      return Class.forName(type.getName(), false, app);
    }
  }
}
