package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.Assert.assertThrows;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.host.fake.FakePreview;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The cache manager is at least as strict as the product's, and nodes forget together. */
public final class SharedCachesTest {
  private static Preview one;
  private static Preview two;

  private int loads;

  @BeforeClass
  public static void startBoth() {
    PreviewOptions options = FakePreview.options();
    one = Preview.start(options.withNodeName("one"));
    two = Preview.start(options.withNodeName("two"));
  }

  @AfterClass
  public static void stopBoth() {
    one.close();
    two.close();
  }

  private static <K, V> Cache<K, V> cache(Preview node, String name) {
    return node.host()
        .components()
        .get(CacheManager.class)
        .getCache(name, null, settings().maxEntries(3).build());
  }

  private static CacheSettingsBuilder settings() {
    return new CacheSettingsBuilder().remote().replicateViaInvalidation();
  }

  private String read(Cache<String, String> cache, String key) {
    return cache
        .getBulk(
            Set.of(key),
            missing -> {
              loads++;
              return Map.of(key, "value " + loads);
            })
        .get(key);
  }

  @Test
  public void whatWasLoadedOnceIsKept() {
    Cache<String, String> cache = cache(one, "kept");

    assertThat(read(cache, "a"), equalTo("value 1"));
    assertThat(read(cache, "a"), equalTo("value 1"));
    assertThat(read(cache(one, "kept"), "a"), equalTo("value 1"));
  }

  @Test
  public void whatIsRemovedIsLoadedAgain() {
    Cache<String, String> cache = cache(one, "removed");
    read(cache, "a");

    cache.remove("a");
    assertThat(read(cache, "a"), equalTo("value 2"));
    cache.removeAll();
    assertThat(read(cache, "a"), equalTo("value 3"));
  }

  @Test
  public void aNodeForgetsWhatAnotherRemoves() {
    read(cache(one, "shared"), "a");
    read(cache(two, "shared"), "a");

    cache(one, "shared").remove("a");

    awaitAnother(cache(two, "shared"), "value 2");
  }

  @Test
  public void theOldestGoesWhenThereIsNoRoom() {
    Cache<String, String> cache = cache(one, "full");
    for (String key : List.of("a", "b", "c", "d")) {
      read(cache, key);
    }

    assertThat(read(cache, "d"), equalTo("value 4"));
    assertThat(read(cache, "a"), equalTo("value 5"));
  }

  @Test
  public void valuesAreCopies() {
    Cache<String, ArrayList<String>> cache = cache(one, "copies");
    ArrayList<String> value = new ArrayList<>(List.of("x"));
    cache.getBulk(Set.of("a"), missing -> Map.of("a", value));

    ArrayList<String> read = cache.getBulk(Set.of("a"), missing -> Map.of()).get("a");

    assertThat(read, equalTo(value));
    assertThat(read, not(sameInstance(value)));
  }

  @Test
  public void whatCannotBeSerialisedIsRefused() {
    Cache<String, Object> cache = cache(one, "objects");

    assertThrows(
        IllegalArgumentException.class,
        () -> cache.getBulk(Set.of("a"), missing -> Map.of("a", new Object())));
  }

  @Test
  public void everyKeyNeedsAValue() {
    Cache<String, String> cache = cache(one, "values");

    assertThrows(
        IllegalStateException.class, () -> cache.getBulk(Set.of("a"), missing -> Map.of()));
  }

  @Test
  public void aLoaderAsksNoOtherCache() {
    Cache<String, String> outer = cache(one, "outer");

    assertThrows(
        IllegalStateException.class,
        () -> outer.getBulk(Set.of("a"), missing -> Map.of("a", read(cache(one, "inner"), "a"))));
  }

  @Test
  public void otherKindsOfCachesAreRefused() {
    CacheManager caches = one.host().components().get(CacheManager.class);

    assertThrows(
        UnsupportedOperationException.class,
        () -> caches.getCache("local", null, new CacheSettingsBuilder().maxEntries(1).build()));
    assertThrows(
        IllegalArgumentException.class,
        () -> caches.getCache("boundless", null, settings().build()));
  }

  @Test
  public void whatIsOldIsLoadedAgain() {
    Cache<String, String> cache =
        one.host()
            .components()
            .get(CacheManager.class)
            .getCache(
                "old",
                null,
                settings().maxEntries(1).expireAfterWrite(1, TimeUnit.MILLISECONDS).build());
    read(cache, "a");

    awaitAnother(cache, "value 1");
  }

  private void awaitAnother(Cache<String, String> cache, String value) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (read(cache, "a").equals(value) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(read(cache, "a"), not(equalTo(value)));
  }
}
