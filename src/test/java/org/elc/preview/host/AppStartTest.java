package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.host.fake.FakePreview;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What would not start in the product does not start here. */
public final class AppStartTest {

  private static final String BEANS =
      """
      <beans xmlns="http://www.springframework.org/schema/beans"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
             xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
               http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
      %s
      </beans>
      """;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private PreviewOptions app(String modules, String beans) throws IOException {
    Files.writeString(
        folder.getRoot().toPath().resolve("broken.xml"),
        "<atlassian-plugin key=\"org.example.broken\" plugins-version=\"2\">%s</atlassian-plugin>"
            .formatted(modules));
    Files.writeString(folder.getRoot().toPath().resolve("beans.xml"), BEANS.formatted(beans));
    return FakePreview.options().withPlugin(new PluginSource(loader(), "broken.xml", "beans.xml"));
  }

  private ClassLoader loader() throws MalformedURLException {
    URL[] urls = {folder.getRoot().toURI().toURL()};
    return new URLClassLoader(urls, getClass().getClassLoader());
  }

  private static String failureOf(PreviewOptions options) {
    return assertThrows(StartFailed.class, () -> Preview.start(options).close()).getMessage();
  }

  @Test
  public void anAppWithNothingInItStarts() throws IOException {
    Preview.start(app("", "")).close();
  }

  @Test
  public void aReferenceWithoutAHostServiceFails() throws IOException {
    String reference = "<osgi:reference id=\"x\" interface=\"java.util.List\"/>";

    assertThat(failureOf(app("", reference)), containsString("java.util.List"));
  }

  @Test
  public void aReferenceWithTheWrongBeanNameFails() throws IOException {
    String reference =
        "<osgi:reference id=\"x\" interface=\"com.atlassian.sal.api.ApplicationProperties\""
            + " filter=\"(bean-name=applicationProperties)\"/>";

    assertThat(failureOf(app("", reference)), containsString("named applicationProperties"));
  }

  @Test
  public void aBeanNameThatTheProductDoesNotRegisterFails() throws IOException {
    String reference =
        "<osgi:reference id=\"x\" interface=\"com.atlassian.sal.api.ApplicationProperties\""
            + " bean-name=\"salApplicationProperties\"/>";

    assertThat(failureOf(app("", reference)), containsString("bean-name attribute"));
  }

  @Test
  public void aReferenceToThePreviewFails() throws IOException {
    String reference = "<osgi:reference id=\"x\" interface=\"org.elc.preview.host.Accounts\"/>";

    assertThat(failureOf(app("", reference)), containsString("may not know the preview"));
  }

  @Test
  public void anUnknownAttributeInTheOsgiNameSpaceFails() throws IOException {
    String reference =
        "<osgi:reference id=\"x\" interface=\"com.atlassian.event.api.EventPublisher\""
            + " availability=\"optional\"/>";

    assertThat(failureOf(app("", reference)), containsString("availability"));
  }

  @Test
  public void aServiceIsAskedForByTheNameOfItsType() throws IOException {
    String bean =
        """
        <bean id="asking" class="org.elc.preview.host.fake.Asking">
          <constructor-arg ref="bundleContext"/>
        </bean>
        """;

    Preview.start(app("", bean)).close();
  }

  @Test
  public void aListIsNotKnown() throws IOException {
    String list =
        "<osgi:list id=\"x\" interface=\"com.atlassian.event.api.EventPublisher\""
            + " availability=\"optional\"/>";

    assertThat(failureOf(app("", list)), containsString("Spring context"));
  }

  @Test
  public void aServiceThatIsNotOfItsTypeFails() throws IOException {
    String beans =
        "<bean id=\"x\" class=\"java.util.ArrayList\"/><osgi:service ref=\"x\""
            + " interface=\"com.atlassian.sal.api.lifecycle.LifecycleAware\"/>";

    assertThat(failureOf(app("", beans)), containsString("LifecycleAware"));
  }

  @Test
  public void aRestModuleWithoutAPackageFails() throws IOException {
    assertThat(
        failureOf(app("<rest key=\"r\" path=\"/r\" version=\"1.0\"/>", "")),
        containsString("<package>"));
  }

  @Test
  public void aResourceWithoutAnAccessAnnotationFails() throws IOException {
    String rest =
        "<rest key=\"r\" path=\"/r\" version=\"1.0\">"
            + "<package>org.elc.preview.host.fake.open</package></rest>";

    assertThat(failureOf(app(rest, "")), containsString("no access annotation"));
  }

  @Test
  public void aServletWithoutAnAccessAnnotationFails() throws IOException {
    String servlet =
        "<servlet key=\"s\" class=\"org.elc.preview.host.fake.open.OpenServlet\">"
            + "<url-pattern>/s</url-pattern></servlet>";

    assertThat(failureOf(app(servlet, "")), containsString("no access annotation"));
  }

  @Test
  public void anAllowlistMayNotNameAClassOfTheJdk() throws IOException {
    String list =
        "<velocity-allowlist key=\"a\"><method>java.lang.String#length()</method>"
            + "</velocity-allowlist>";

    assertThat(failureOf(app(list, "")), containsString("not a class of the app"));
  }

  @Test
  public void anUnknownWebResourceDependencyFails() throws IOException {
    String resource =
        "<web-resource key=\"w\"><dependency>com.atlassian.auiplugin:nothing</dependency>"
            + "</web-resource>";

    assertThat(failureOf(app(resource, "")), containsString("com.atlassian.auiplugin:nothing"));
  }

  @Test
  public void aJobWithoutABeanFails() throws IOException {
    String job =
        "<job-config key=\"j\"><job key=\"missing\"/><schedule repeat-interval=\"60000\"/>"
            + "</job-config>";

    assertThat(failureOf(app(job, "")), containsString("missing"));
  }

  @Test
  public void aTableNameOverThirtyCharactersFails() throws IOException {
    String ao = "<ao key=\"ao\"><entity>org.elc.preview.host.fake.open.AoLongName</entity></ao>";

    Throwable failed =
        assertThrows(RuntimeException.class, () -> Preview.start(app(ao, "")).close());

    assertThat(failed.getMessage(), containsString("30"));
  }

  @Test
  public void aDescriptorThatTheBuildDidNotFilterFails() throws IOException {
    PreviewOptions options = app("", "");
    Files.writeString(
        folder.getRoot().toPath().resolve("broken.xml"),
        "<atlassian-plugin key=\"${elc.plugin.key}\" plugins-version=\"2\"/>");

    assertThat(failureOf(options), containsString("not filtered"));
  }

  @Test
  public void aPreviewStartsInLessThanFiveSeconds() {
    long begin = System.nanoTime();

    Preview.start(FakePreview.options()).close();

    assertThat((System.nanoTime() - begin) / 1_000_000, lessThan(5_000L));
  }
}
