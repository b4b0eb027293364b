package org.elc.benchlearning.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.runner.RunWith;

/** Which room of the app may know which, and what a class of the app looks like. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(
    packages = ArchitectureTest.BASE,
    importOptions = ImportOption.DoNotIncludeTests.class)
public class ArchitectureTest {

  static final String BASE = "org.elc.benchlearning";

  private static final String STATS = BASE + ".core.stats..";
  private static final String CORE = BASE + ".core..";
  private static final String APP = BASE + ".app..";
  private static final String VIEW = BASE + ".view..";
  private static final String AO = BASE + ".confluence.ao..";
  private static final String REST = BASE + ".confluence.rest..";
  private static final String MACRO = BASE + ".confluence.macro..";
  private static final String JOB = BASE + ".confluence.job..";
  private static final String WEB = BASE + ".confluence.web..";
  private static final String HOST = BASE + ".confluence.host..";

  /** Bundled privately, see decision 0003. */
  private static final String CSV_LIBRARY = "org.apache.commons.csv";

  /** Bundled privately, see decision 0012. */
  private static final String DISTRIBUTIONS = "org.apache.commons.statistics.distribution";

  private static final List<String> ADAPTERS = List.of(AO, REST, MACRO, JOB, WEB);

  private static final Set<String> ACCESS =
      Set.of(
          "AdminOnly",
          "AnonymousSiteAccess",
          "LicensedOnly",
          "SystemAdminOnly",
          "UnlicensedSiteAccess",
          "UnrestrictedAccess");

  @ArchTest
  public static final ArchRule statistics_know_themselves_the_jdk_and_distributions =
      classes()
          .that()
          .resideInAPackage(STATS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(STATS, "java..", DISTRIBUTIONS);

  @ArchTest
  public static final ArchRule only_statistics_touch_the_distributions =
      onlyIn(STATS, DISTRIBUTIONS, "org.apache.commons.numbers..", "org.apache.commons.rng..");

  @ArchTest
  public static final ArchRule core_knows_core_and_the_jdk =
      classes()
          .that()
          .resideInAPackage(CORE)
          .and()
          .resideOutsideOfPackage(STATS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(CORE, "java..");

  @ArchTest
  public static final ArchRule app_knows_core_and_may_log =
      classes()
          .that()
          .resideInAPackage(APP)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(APP, CORE, "java..", "org.slf4j", CSV_LIBRARY);

  @ArchTest
  public static final ArchRule only_csv_touches_the_csv_library =
      onlyIn(BASE + ".app.csv", CSV_LIBRARY);

  @ArchTest
  public static final ArchRule view_knows_app_and_core =
      classes()
          .that()
          .resideInAPackage(VIEW)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(VIEW, APP, CORE, "java..");

  @ArchTest
  public static final ArchRule rooms_of_core_have_no_cycles =
      slices().matching(BASE + ".core.(*)..").should().beFreeOfCycles();

  @ArchTest
  public static final ArchRule rooms_have_no_cycles =
      slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  public static void adapters_do_not_know_each_other(JavaClasses app) {
    for (String adapter : ADAPTERS) {
      String[] others =
          ADAPTERS.stream().filter(other -> !other.equals(adapter)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(adapter)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(app);
    }
  }

  @ArchTest
  public static final ArchRule the_host_room_knows_no_adapter =
      noClasses()
          .that()
          .resideInAPackage(HOST)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS.toArray(String[]::new))
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule nothing_inside_knows_the_adapters =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, APP, VIEW)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".confluence..");

  @ArchTest
  public static final ArchRule only_ao_touches_active_objects =
      onlyIn(AO, "net.java.ao..", "com.atlassian.activeobjects..");

  @ArchTest
  public static final ArchRule ao_entities_stay_inside_ao =
      noClasses()
          .that()
          .resideOutsideOfPackage(AO)
          .should()
          .dependOnClassesThat(resideInAPackage(AO).and(simpleNameStartingWith("Ao")));

  @ArchTest
  public static final ArchRule only_rest_touches_jax_rs_and_jackson =
      onlyIn(REST, "jakarta.ws.rs..", "com.fasterxml..", "com.atlassian.plugins.rest..");

  @ArchTest
  public static final ArchRule only_macro_touches_the_macro_api =
      onlyIn(MACRO, "com.atlassian.confluence.macro..");

  /** And what asks whether an administrator has said the password again. */
  @ArchTest
  public static final ArchRule only_web_touches_servlets =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .and()
          .haveSimpleNameNotStartingWith("Admin")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.servlet..");

  @ArchTest
  public static final ArchRule only_job_touches_the_scheduler =
      onlyIn(JOB, "com.atlassian.scheduler..");

  @ArchTest
  public static final ArchRule the_app_needs_nothing_that_the_product_does_not_bring =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              BASE + "..",
              CSV_LIBRARY,
              DISTRIBUTIONS,
              "java..",
              "com.atlassian..",
              "jakarta.inject..",
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "net.java.ao..",
              "org.osgi.framework..",
              "org.slf4j..");

  @ArchTest
  public static final ArchRule classes_are_final_unless_extended =
      classes()
          .that(
              describe(
                  "are plain classes without subclasses",
                  type ->
                      !type.isInterface()
                          && !type.isEnum()
                          && !type.isAnnotation()
                          && type.getAllSubclasses().isEmpty()
                          && !type.isAnonymousClass()))
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  public static final ArchRule names_say_the_domain =
      noClasses()
          .should()
          .haveNameMatching(".*\\.(\\w*(Util|Utils|Helper|Manager|Impl)|Default\\w+|Abstract\\w+)");

  @ArchTest
  public static final ArchRule static_fields_are_final =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  public static final ArchRule nothing_is_injected_into_fields =
      noFields().should().beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  public static final ArchRule time_and_chance_come_in_from_outside =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, APP, VIEW)
          .should()
          .callCodeUnitWhere(target(readsTheClockOrRollsDice()));

  @ArchTest
  public static final ArchRule nobody_prints_or_sleeps =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  public static final ArchRule resources_say_who_may_call_them =
      classes()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .should()
          .beAnnotatedWith(
              describe(
                  "an access annotation",
                  annotation ->
                      ACCESS.contains(annotation.getRawType().getSimpleName())
                          && annotation
                              .getRawType()
                              .getPackageName()
                              .equals("com.atlassian.plugins.rest.api.security.annotation")))
          .andShould()
          .beAnnotatedWith("jakarta.ws.rs.Produces")
          .allowEmptyShould(true);

  @ArchTest
  public static void every_room_named_here_is_lived_in(JavaClasses app) {
    Set<String> abandoned = new TreeSet<>();
    Stream.concat(Stream.of(STATS, CORE, APP, VIEW, HOST), ADAPTERS.stream())
        .filter(room -> app.that(resideInAPackage(room).and(notPackageInfo())).isEmpty())
        .forEach(abandoned::add);

    assertThat("rooms without a class", abandoned, is(empty()));
  }

  @ArchTest
  public static void every_class_lives_in_a_room_named_here(JavaClasses app) {
    DescribedPredicate<JavaClass> nowhere =
        resideOutsideOfPackages(CORE, APP, VIEW, HOST)
            .and(resideOutsideOfPackages(ADAPTERS.toArray(String[]::new)))
            .and(notPackageInfo());

    assertThat(app.that(nowhere).stream().map(JavaClass::getName).toList(), is(empty()));
  }

  private static ArchRule onlyIn(String room, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> notPackageInfo() {
    return describe("no package-info", type -> !type.getSimpleName().equals("package-info"));
  }

  private static DescribedPredicate<CodeUnitCallTarget> readsTheClockOrRollsDice() {
    return describe(
        "reads the clock or rolls dice",
        called -> {
          String owner = called.getOwner().getName();
          String name = called.getName();
          return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.lang.Math" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random", "java.util.Date" ->
                name.equals("<init>") && called.getRawParameterTypes().isEmpty();
            case "java.time.Clock" -> name.startsWith("system");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            default ->
                owner.startsWith("java.time.")
                    && name.equals("now")
                    && called.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
          };
        });
  }
}
