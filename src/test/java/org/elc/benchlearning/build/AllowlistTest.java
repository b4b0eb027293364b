package org.elc.benchlearning.build;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.build.TemplateScan.Call;
import org.junit.Test;

/** The product blocks a template's call that the descriptor does not list; here it fails first. */
public class AllowlistTest {

  private static final String FORM = "[\\w.$]+#\\w+\\(([\\w.$\\[\\]]+( [\\w.$\\[\\]]+)*)?\\)";

  private static final Set<String> DIRECTIVES =
      Set.of("if", "elseif", "else", "end", "foreach", "set");

  private final List<String> allowed = new Descriptor().allowedMethods();

  @Test
  public void entriesHaveTheProductsFormAndOccurOnce() {
    assertThat(allowed, everyItem(matchesPattern(FORM)));
    assertThat(new HashSet<>(allowed).size(), is(allowed.size()));
  }

  @Test
  public void everyEntryIsAPublicMethodOfAPublicClassOfOurs() {
    List<String> wrong = allowed.stream().filter(entry -> method(entry).isEmpty()).toList();

    assertThat("no public method", wrong, is(empty()));
  }

  @Test
  public void everyCallOfATemplateIsListed() {
    Set<String> listed = signatures();
    List<String> blocked = new ArrayList<>();
    for (Path template : ProjectFiles.templates()) {
      for (Call call : TemplateScan.of(template).calls()) {
        if (!call.parentheses() || !listed.contains(call.method() + "/" + call.arguments())) {
          blocked.add(template.getFileName() + " " + call);
        }
      }
    }

    assertThat("calls that the product would block", blocked, is(empty()));
  }

  @Test
  public void everyEntryIsCalledByATemplate() {
    Set<String> called =
        ProjectFiles.templates().stream()
            .flatMap(template -> TemplateScan.of(template).calls().stream())
            .map(call -> call.method() + "/" + call.arguments())
            .collect(Collectors.toSet());
    List<String> idle =
        allowed.stream().filter(entry -> !called.contains(signature(entry))).toList();

    assertThat("listed and never called", idle, is(empty()));
  }

  /** Nothing that computes, reads other files or defines: a template shows prepared values. */
  @Test
  public void templatesUseFewDirectives() {
    for (Path template : ProjectFiles.templates()) {
      List<String> used =
          TemplateScan.of(template).directives().stream()
              .filter(directive -> !DIRECTIVES.contains(directive))
              .toList();

      assertThat(template.toString(), used, is(empty()));
    }
  }

  @Test
  public void templateNamesForceEncoding() {
    assertThat(
        ProjectFiles.templates().stream().map(Path::toString).toList(),
        everyItem(matchesPattern(".*/org/elc/benchlearning/templates/.*\\.html\\.vm")));
  }

  private Set<String> signatures() {
    return allowed.stream().map(AllowlistTest::signature).collect(Collectors.toSet());
  }

  /** Name and number of arguments, which is all that a template shows of a method. */
  private static String signature(String entry) {
    String inside = entry.substring(entry.indexOf('(') + 1, entry.length() - 1);
    int arguments = inside.isEmpty() ? 0 : inside.split(" ").length;
    return entry.substring(entry.indexOf('#') + 1, entry.indexOf('(')) + "/" + arguments;
  }

  private static Optional<Method> method(String entry) {
    String owner = entry.substring(0, entry.indexOf('#'));
    String name = entry.substring(entry.indexOf('#') + 1, entry.indexOf('('));
    String inside = entry.substring(entry.indexOf('(') + 1, entry.length() - 1);
    List<String> parameters = inside.isEmpty() ? List.of() : List.of(inside.split(" "));
    try {
      Class<?> type = Class.forName(owner);
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> owner.startsWith(ArchitectureTest.BASE) && isPublic(type))
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> method.getName().equals(name))
          .filter(method -> typeNames(method).equals(parameters))
          .findFirst();
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Velocity calls only what it could call from outside: every class around must be public too. */
  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  private static List<String> typeNames(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
  }
}
