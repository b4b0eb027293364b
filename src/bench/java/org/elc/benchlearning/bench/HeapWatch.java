package org.elc.benchlearning.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The greatest heap that was in use after a collection: what lives, without what is garbage. */
final class HeapWatch {

  private static final long MEGABYTE = 1024 * 1024;

  private final AtomicLong greatest = new AtomicLong();

  static HeapWatch start() {
    HeapWatch watch = new HeapWatch();
    ManagementFactory.getGarbageCollectorMXBeans()
        .forEach(
            collector ->
                ((NotificationEmitter) collector)
                    .addNotificationListener((event, none) -> watch.look(event), null, null));
    return watch;
  }

  private void look(Notification event) {
    GarbageCollectionNotificationInfo info =
        GarbageCollectionNotificationInfo.from((CompositeData) event.getUserData());
    long used =
        info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> pool.getKey().startsWith("G1"))
            .map(Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    greatest.accumulateAndGet(used, Math::max);
  }

  long megabytes() {
    return greatest.get() / MEGABYTE;
  }
}
