package org.elc.preview;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.elc.preview.host.Account;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.junit.Test;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Element;

/** The app as a node loads it. */
public final class PluginSourceTest {

  private final ClassLoader app = PluginSource.installed().loader();

  /** Any class that the descriptor names. */
  private static String someClassOfTheApp() {
    Element servlet = PluginDescriptor.read(PluginSource.installed()).modules("servlet").get(0);
    return Xml.required(servlet, "class");
  }

  @Test
  public void eachNodeHasItsOwnClassesOfTheApp() throws ClassNotFoundException {
    ClassLoader other = PluginSource.installed().loader();

    assertThat(
        app.loadClass(someClassOfTheApp()),
        not(sameInstance(other.loadClass(someClassOfTheApp()))));
  }

  @Test
  public void whatTheProductExportsIsTheHosts() throws ClassNotFoundException {
    assertThat(
        app.loadClass(ActiveObjects.class.getName()), sameInstance((Object) ActiveObjects.class));
  }

  @Test
  public void theHostAndItsLibrariesAreNotThere() {
    assertThrows(ClassNotFoundException.class, () -> app.loadClass(Account.class.getName()));
    assertThrows(
        ClassNotFoundException.class, () -> app.loadClass(ApplicationContext.class.getName()));
  }

  @Test
  public void theCommandLineNamesItsMistakes() {
    assertThat(
        PreviewArguments.parse("--port", "x").problem().orElse(""), equalTo("not a port: x"));
    assertThat(
        PreviewArguments.parse("--node").problem().orElse(""), equalTo("--node needs a value"));
    assertThat(
        PreviewArguments.parse("--fast").problem().orElse(""), equalTo("unknown option --fast"));
  }

  @Test
  public void theCommandLineChoosesDatabaseAndNode() {
    PreviewOptions options =
        PreviewArguments.parse(
                "--postgres", "jdbc:postgresql:x", "--user", "u", "--password", "p", "--node", "n2")
            .options();

    assertThat(
        options.database(),
        equalTo((DatabaseOption) new DatabaseOption.Postgres("jdbc:postgresql:x", "u", "p")));
    assertThat(options.nodeName(), equalTo("n2"));
  }
}
