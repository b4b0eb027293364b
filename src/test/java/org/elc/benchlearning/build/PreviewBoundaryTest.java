package org.elc.benchlearning.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.runner.RunWith;

/** The preview host finds the app as Confluence does: by its descriptor and its Spring context. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.elc.preview")
public class PreviewBoundaryTest {

  /** A class or package of the app named in a text; the plugin key alone is allowed. */
  private static final Pattern CLASS_OF_THE_APP =
      Pattern.compile("org[./]elc[./]benchlearning[./](core|app|view|confluence)\\b");

  @ArchTest
  public static final ArchRule the_preview_does_not_know_the_app =
      noClasses().should().dependOnClassesThat().resideInAPackage(ArchitectureTest.BASE + "..");

  @ArchTest
  public static void the_preview_does_not_name_classes_of_the_app(JavaClasses preview) {
    List<String> named =
        ProjectFiles.below(ProjectFiles.PREVIEW_JAVA, ".java").stream()
            .filter(file -> CLASS_OF_THE_APP.matcher(ProjectFiles.text(file)).find())
            .map(Object::toString)
            .toList();

    assertThat("files of the preview that name a class of the app", named, is(empty()));
  }
}
