package org.elc.benchlearning.app.admin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.SettingKind;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.GroupDirectory;
import org.elc.benchlearning.app.port.Locks;
import org.elc.benchlearning.app.port.SettingStore;

/**
 * Reads and changes settings: the office those that decide on members, rounds and what is
 * published, the wiki's administrator those that belong to the wiki. To everybody else there are
 * none.
 */
public final class SettingsDesk {
  private static final String LOCK = "settings";

  private final SettingStore store;
  private final Keys keys;
  private final GroupDirectory groups;
  private final Locks locks;
  private final Logbook logbook;

  public SettingsDesk(
      SettingStore store, Keys keys, GroupDirectory groups, Locks locks, Logbook logbook) {
    this.store = Objects.requireNonNull(store);
    this.keys = Objects.requireNonNull(keys);
    this.groups = Objects.requireNonNull(groups);
    this.locks = Objects.requireNonNull(locks);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /**
   * A wish to set something.
   *
   * @param key of the setting
   * @param value as it was typed
   * @param before what stood there when it was typed; absent: whatever it was
   */
  public record Change(String key, String value, Optional<String> before) {}

  /** What is set, to somebody who keeps some of it. */
  public Settings read(Actor actor, Keeper keeper) {
    keys.require(actor, keeper);
    return Settings.of(store.stored());
  }

  /**
   * Sets all of this or nothing of it.
   *
   * @throws Conflict when something that is to change is not what it was when this was typed
   */
  public void change(Actor actor, Keeper keeper, List<Change> changes, String reason) {
    keys.require(actor, keeper);
    Map<Setting, String> wanted = checked(keeper, changes);
    String why = Reason.of(reason);
    boolean isDone =
        locks.tryRun(
            LOCK,
            () -> {
              logbook.run(() -> apply(actor, wanted, changes, why));
              store.changed();
            });
    if (!isDone) {
      throw new Conflict(Problem.of("settings-busy"));
    }
  }

  private void apply(Actor actor, Map<Setting, String> wanted, List<Change> changes, String why) {
    Settings now = Settings.of(store.stored());
    for (Change change : changes) {
      Setting setting = Setting.of(change.key()).orElseThrow(NotFound::new);
      if (change.before().filter(was -> !isSame(setting, was, now)).isPresent()) {
        throw new Conflict(
            Problem.of("setting-overtaken", now.text(setting)).inField(field(setting)));
      }
    }
    wanted.forEach(
        (setting, text) -> {
          if (!text.equals(now.text(setting))) {
            store.save(setting, text);
            logbook.note(
                actor,
                AuditKind.SETTING_CHANGED,
                AuditEvent.Subject.of(setting.key()),
                AuditEvent.Change.of(setting.key(), now.text(setting), text),
                why);
          }
        });
  }

  private static boolean isSame(Setting setting, String was, Settings now) {
    return setting.kind().problem(was).isEmpty()
        && setting.kind().written(was).equals(now.text(setting));
  }

  private Map<Setting, String> checked(Keeper keeper, List<Change> changes) {
    Map<Setting, String> wanted = new EnumMap<>(Setting.class);
    List<Problem> problems = new ArrayList<>();
    for (Change change : changes) {
      Optional<Setting> setting =
          Setting.of(change.key()).filter(known -> known.keeper() == keeper);
      if (setting.isEmpty()) {
        problems.add(Problem.of("setting-unknown", InputText.shown(change.key())));
      } else {
        Optional<Problem> wrong = problem(setting.get(), change.value());
        wrong.ifPresentOrElse(
            problem -> problems.add(problem.inField(field(setting.get()))),
            () -> wanted.put(setting.get(), setting.get().kind().written(change.value())));
      }
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return wanted;
  }

  /** Fields of a form are called after the settings in it. */
  private static String field(Setting setting) {
    return "settings." + setting.key();
  }

  private Optional<Problem> problem(Setting setting, String value) {
    if (InputText.isUnstorable(value)) {
      return Optional.of(Problem.of("text-control-character"));
    }
    return setting.kind().problem(value).or(() -> missingGroup(setting, value));
  }

  /** A group that is not there would lock everybody out. */
  private Optional<Problem> missingGroup(Setting setting, String value) {
    if (setting.area() != Setting.Area.GROUPS) {
      return Optional.empty();
    }
    String written = setting.kind().written(value);
    List<String> named =
        setting.kind() instanceof SettingKind.Group
            ? List.of(written)
            : List.copyOf(Settings.of(Map.of(setting.key(), written)).byCountry(setting).values());
    return named.stream()
        .filter(group -> groups.peopleIn(group).isEmpty())
        .findFirst()
        .map(group -> Problem.of("setting-group-unknown", InputText.shown(group)));
  }
}
