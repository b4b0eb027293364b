package com.atlassian.activeobjects.external;

/** Real: com.atlassian.activeobjects:activeobjects-plugin. Evidence: SL10.0.1. */
public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
