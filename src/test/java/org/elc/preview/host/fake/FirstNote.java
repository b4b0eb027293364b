package org.elc.preview.host.fake;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Map;

/** Writes one note, so that a test can see how often it ran. */
public final class FirstNote implements ActiveObjectsUpgradeTask {

  @Override
  public ModelVersion getModelVersion() {
    return ModelVersion.valueOf("1");
  }

  @Override
  @SuppressWarnings("unchecked")
  public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
    ao.migrate(AoNote.class);
    ao.create(AoNote.class, Map.of("WORDS", "upgraded"));
  }
}
