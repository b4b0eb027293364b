package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.SettingStore;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link SettingStore} does. */
@RunWith(Parameterized.class)
public class SettingStoreTest {
  @Rule public final Stores stores;
  private final SettingStore settings;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public SettingStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    settings = stores.settings();
  }

  @Test
  public void nothingIsSetAtFirst() {
    assertThat(settings.stored(), is(anEmptyMap()));
    assertThat(settings.settings().smallestGroup(), is(5));
  }

  @Test
  public void whatIsSavedIsReadOnceItIsSaidToHaveChanged() {
    assertThat(settings.settings().smallestGroup(), is(5));

    settings.save(Setting.SMALLEST_GROUP, "7");
    settings.save(Setting.COORDINATORS_GROUPS, "NO=elc norge, PT=elc-pt");
    settings.changed();

    assertThat(settings.settings().smallestGroup(), is(7));
    assertThat(settings.settings().coordinatorsGroup("NO"), is("elc norge"));
    assertThat(
        settings.stored(),
        is(Map.of("smallest-group", "7", "coordinators-groups", "NO=elc norge, PT=elc-pt")));
  }

  @Test
  public void theInitialTextIsNotKept() {
    settings.save(Setting.SMALLEST_GROUP, "7");
    settings.save(Setting.SMALLEST_GROUP, "5");

    assertThat(settings.stored(), is(anEmptyMap()));
  }

  @Test
  public void theEmptyTextIsKeptWhereItIsNotTheInitialOne() {
    settings.save(Setting.ROUND_REMINDERS, "");
    settings.changed();

    assertThat(settings.stored(), is(Map.of("round-reminders", "")));
    assertThat(settings.settings().roundReminders().isEmpty(), is(true));
  }

  @Test
  public void aThresholdUnderItsFloorCountsForNothingHoweverItCameThere() {
    settings.save(Setting.SMALLEST_GROUP, "2");
    settings.save(Setting.LANGUAGE, "lt");
    settings.changed();

    assertThat(settings.settings().smallestGroup(), is(5));
    assertThat(settings.settings().language(), is(Optional.of("lt")));
  }
}
