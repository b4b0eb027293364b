package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.Test;

/** The rules for tables and columns that databases or the product set. */
public class SchemaTest {
  private static final Path ROOM = Path.of("src/main/java/org/elc/benchlearning/confluence/ao");

  /** Words that some database keeps for itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "VALUE", "DATE", "LEVEL", "COMMENT", "USER", "KEY", "TYPE", "STATE", "PERIOD", "YEAR",
          "NAME", "GROUP", "ORDER", "ROLE", "PLAN", "ACTION", "SPACE", "LABEL", "DATA", "RESULT");

  @Test
  public void everyEntityHasAShortUpperCaseTableAndPreload() {
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      Table table = entity.getAnnotation(Table.class);

      assertThat(entity + " has @Table", table, is(notNullValue()));
      assertThat(table.value(), is(table.value().toUpperCase(Locale.ROOT)));
      assertThat(table.value().length(), is(lessThanOrEqualTo(20)));
      assertThat(entity + "", entity.getAnnotation(Preload.class), is(notNullValue()));
    }
  }

  @Test
  public void theConstantsAreTheColumns() throws IllegalAccessException {
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      List<String> names = new ArrayList<>();
      for (Field constant : entity.getDeclaredFields()) {
        assertThat(constant.get(null), is(constant.getName()));
        names.add(constant.getName());
      }

      assertThat(names, containsInAnyOrder(columns(entity).toArray()));
    }
  }

  @Test
  public void noColumnHasALongOrReservedName() {
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      for (String column : columns(entity)) {
        assertThat(column.length(), is(lessThanOrEqualTo(30)));
        assertThat(RESERVED.contains(column) ? column : "", is(""));
      }
    }
  }

  @Test
  public void everyTextSaysItsLength() {
    for (Class<? extends Entity> entity : AoDatabase.entities()) {
      for (Method getter : getters(entity)) {
        if (getter.getReturnType() == String.class) {
          StringLength length = getter.getAnnotation(StringLength.class);
          assertThat(getter + " has @StringLength", length, is(notNullValue()));
          assertThat(getter + "", length.value(), is(lessThanOrEqualTo(450)));
        } else {
          // A whole number may be absent: in rows that are older than their column.
          boolean isAbsentInOld = getter.getReturnType() == Integer.class;
          assertThat(getter + "", getter.getReturnType().isPrimitive() || isAbsentInOld, is(true));
        }
      }
    }
  }

  @Test
  public void theDescriptorNamesEveryEntity() throws IOException {
    List<String> named = AoDatabase.entities().stream().map(Class::getSimpleName).toList();

    assertThat(named, is(not(empty())));
    assertThat(named, containsInAnyOrder(entityFiles().toArray()));
  }

  private static List<String> entityFiles() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ROOM, "Ao*.java")) {
      for (Path file : files) {
        if (Files.readString(file).contains(" extends Entity {")) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    return names;
  }

  private static List<String> columns(Class<?> entity) {
    return getters(entity).stream()
        .map(getter -> getter.getName().substring(3).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_"))
        .map(name -> name.toUpperCase(Locale.ROOT))
        .toList();
  }

  private static List<Method> getters(Class<?> entity) {
    return Arrays.stream(entity.getDeclaredMethods())
        .filter(method -> method.getName().startsWith("get"))
        .toList();
  }
}
