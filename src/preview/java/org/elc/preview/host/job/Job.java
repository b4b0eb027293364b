package org.elc.preview.host.job;

import com.atlassian.scheduler.JobRunner;
import java.util.Optional;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/** A {@code job-config} with the bean that does the work. */
record Job(
    String key, String label, JobRunner runner, Scope scope, JobSchedule schedule, Manage manage) {

  /** Where a job runs when its time has come. */
  enum Scope {
    CLUSTER,
    EACH_NODE
  }

  /** What an administrator may do with it. */
  enum Manage {
    HIDDEN,
    SEE,
    RUN
  }

  static Job of(PluginDescriptor plugin, ModuleFactory modules, Element module) {
    String key = Xml.required(module, "key");
    Element job = child(module, "job");
    String bean = Xml.required(job, "key");
    boolean perCluster = job.getAttribute("perClusterJob").equals("true");
    String label =
        Xml.attribute(module, "i18n-name-key")
            .filter(plugin::hasText)
            .map(name -> plugin.text(java.util.Locale.ENGLISH, name))
            .or(() -> Xml.attribute(module, "name"))
            .orElse(key);
    return new Job(
        key,
        label,
        modules.create("bean:" + bean, JobRunner.class),
        perCluster ? Scope.CLUSTER : Scope.EACH_NODE,
        JobSchedule.of(child(module, "schedule")),
        manage(Xml.child(module, "managed")));
  }

  private static Element child(Element module, String name) {
    return Xml.child(module, name)
        .orElseThrow(
            () ->
                new StartFailed(
                    "job-config " + module.getAttribute("key") + " has no <" + name + ">"));
  }

  /** Without {@code managed} the product hides the job. */
  private static Manage manage(Optional<Element> managed) {
    return managed
        .map(e -> e.getAttribute("canRunAdhoc").equals("true") ? Manage.RUN : Manage.SEE)
        .orElse(Manage.HIDDEN);
  }
}
