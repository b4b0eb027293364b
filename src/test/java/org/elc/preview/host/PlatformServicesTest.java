package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.elc.preview.host.fake.FakePreview;
import org.junit.ClassRule;
import org.junit.Test;

public final class PlatformServicesTest {

  @ClassRule public static final FakePreview FAKE = new FakePreview();

  private final PluginSettings settings =
      FAKE.preview()
          .host()
          .components()
          .get(PluginSettingsFactory.class)
          .createSettingsForKey("org.example.fake");
  private final EventPublisher events =
      FAKE.preview().host().components().get(EventPublisher.class);

  /** Hears of strings, and fails at the empty one. */
  public static final class Ear {

    private final List<String> heard = new ArrayList<>();

    @EventListener
    public void hear(String words) {
      if (words.isEmpty()) {
        throw new IllegalStateException("nothing said");
      }
      heard.add(words);
    }
  }

  @Test
  public void aSettingKeepsItsValueAndItsKind() {
    Properties properties = new Properties();
    properties.setProperty("a", "1");

    settings.put("text", "å\n\"x\"");
    settings.put("list", List.of("b", "a"));
    settings.put("map", Map.of("k", "v"));
    settings.put("properties", properties);

    assertThat(settings.get("text"), equalTo("å\n\"x\""));
    assertThat(settings.get("list"), equalTo(List.of("b", "a")));
    assertThat(settings.get("map"), equalTo(Map.of("k", "v")));
    assertThat(settings.get("properties"), equalTo(properties));
  }

  @Test
  public void puttingASettingTellsWhatWasThere() {
    assertThat(settings.put("replaced", "1"), nullValue());
    assertThat(settings.put("replaced", "2"), equalTo("1"));
    assertThat(settings.remove("replaced"), equalTo("2"));
    assertThat(settings.get("replaced"), nullValue());
  }

  @Test
  public void aSettingCannotHoldANumber() {
    assertThrows(IllegalArgumentException.class, () -> settings.put("number", 1));
  }

  @Test
  public void aKeyOverAHundredCharactersIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> settings.get("k".repeat(101)));
  }

  @Test
  public void aListenerHearsOfItsKindOfEventUntilItIsUnregistered() {
    Ear ear = new Ear();

    events.register(ear);
    events.publish("one");
    events.publish(2);
    events.unregister(ear);
    events.publish("three");

    assertThat(ear.heard, equalTo(List.of("one")));
  }

  @Test
  public void aListenerThatFailsDoesNotStopThePublisher() {
    Ear ear = new Ear();
    events.register(ear);

    events.publish("");
    events.publish("still here");

    assertThat(ear.heard, equalTo(List.of("still here")));
  }

  @Test
  public void aListenerWithoutAListeningMethodIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> events.register("deaf"));
  }
}
