package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.view.entry.FormState;
import org.junit.Rule;
import org.junit.Test;

/** The description says what the resource classes do, no more and no less. */
public class OpenApiTest {
  private static final java.nio.file.Path SOURCES =
      java.nio.file.Path.of("src/main/java/org/elc/benchlearning/confluence/rest");

  /** Methods that return a response of their own making. */
  private static final Map<String, String> ANSWERED_WITH =
      Map.of("create", "Round", "save", "FormState");

  @Rule public final RestServer rest = new RestServer();

  private final JsonNode document = document();

  private static JsonNode document() {
    try {
      return new ObjectMapper().readTree(new OpenApiResource().describe());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What an operation takes and gives. */
  private record Operation(
      Set<String> parameters, String bodyType, String bodySchema, String answer) {

    /** The same address in another form. */
    Operation or(Operation other) {
      Set<String> all = new TreeSet<>(parameters);
      all.addAll(other.parameters);
      return new Operation(all, bodyType, bodySchema, answer.isEmpty() ? other.answer : answer);
    }
  }

  private static List<Class<?>> resources() throws Exception {
    List<Class<?>> resources = new ArrayList<>();
    try (Stream<java.nio.file.Path> files = Files.list(SOURCES)) {
      for (java.nio.file.Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName("org.elc.benchlearning.confluence.rest." + name);
          if (type.isAnnotationPresent(Path.class)) {
            resources.add(type);
          }
        }
      }
    }
    return resources;
  }

  private static Map<String, Operation> offered() throws Exception {
    Map<String, Operation> operations = new TreeMap<>();
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        for (Annotation annotation : method.getAnnotations()) {
          HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
          if (verb != null) {
            operations.merge(
                verb.value() + " " + path(resource, method),
                operation(resource, method),
                Operation::or);
          }
        }
      }
    }
    return operations;
  }

  private static String path(Class<?> resource, Method method) {
    String path = "/" + resource.getAnnotation(Path.class).value();
    return method.isAnnotationPresent(Path.class)
        ? path + "/" + method.getAnnotation(Path.class).value()
        : path;
  }

  private static Operation operation(Class<?> resource, Method method) {
    Set<String> parameters = new TreeSet<>();
    String body = "";
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(PathParam.class)) {
        parameters.add("path " + parameter.getAnnotation(PathParam.class).value());
      } else if (parameter.isAnnotationPresent(QueryParam.class)) {
        parameters.add("query " + parameter.getAnnotation(QueryParam.class).value());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          if (field.isAnnotationPresent(QueryParam.class)) {
            parameters.add("query " + field.getAnnotation(QueryParam.class).value());
          }
        }
      } else {
        body = schema(parameter.getType());
      }
    }
    return new Operation(
        parameters, body.isEmpty() ? "" : consumes(resource, method), body, answer(method));
  }

  private static String consumes(Class<?> resource, Method method) {
    return Optional.ofNullable(method.getAnnotation(Consumes.class))
        .or(() -> Optional.ofNullable(resource.getAnnotation(Consumes.class)))
        .map(c -> String.join(",", c.value()))
        .orElse("undeclared");
  }

  private static String answer(Method method) {
    Type type = method.getGenericReturnType();
    if (type instanceof ParameterizedType page) {
      return "page of " + schema((Class<?>) page.getActualTypeArguments()[0]);
    }
    if (method.getReturnType().isRecord()) {
      return schema(method.getReturnType());
    }
    // Where the status depends, the document alone says what comes with it.
    return ANSWERED_WITH.getOrDefault(method.getName(), "");
  }

  private static String schema(Class<?> type) {
    return type.isRecord() ? type.getSimpleName().replaceFirst("(Json|View)$", "") : "text";
  }

  private Map<String, Operation> described() {
    Map<String, Operation> operations = new TreeMap<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        verb ->
                            operations.put(
                                verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                described(verb.getValue()))));
    return operations;
  }

  private Operation described(JsonNode operation) {
    Set<String> parameters = new TreeSet<>();
    for (JsonNode declared : operation.path("parameters")) {
      JsonNode parameter = followed(declared);
      parameters.add(parameter.get("in").asText() + " " + parameter.get("name").asText());
    }
    JsonNode content = operation.path("requestBody").path("content");
    String type = content.fieldNames().hasNext() ? content.fieldNames().next() : "";
    String body =
        type.isEmpty()
            ? ""
            : content.get(type).get("schema").has("$ref")
                ? name(content.get(type).get("schema"))
                : "text";
    return new Operation(parameters, type, body, answer(operation.get("responses")));
  }

  private JsonNode followed(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static String name(JsonNode reference) {
    return reference.get("$ref").asText().replaceFirst(".*/", "");
  }

  private String answer(JsonNode responses) {
    JsonNode good = followed(responses.has("201") ? responses.get("201") : responses.get("200"));
    JsonNode schema = good.path("content").path("application/json").path("schema");
    if (schema.has("$ref")) {
      return name(schema);
    }
    boolean isPage = schema.at("/allOf/0/$ref").asText().equals("#/components/schemas/Page");
    JsonNode items = schema.at("/allOf/1/properties/items/items");
    return isPage ? "page of " + name(items) : "";
  }

  @Test
  public void pathsMethodsParametersAndBodiesAgree() throws Exception {
    Map<String, Operation> described = described();

    assertThat(described.keySet(), is(offered().keySet()));
    offered().forEach((name, operation) -> assertThat(name, described.get(name), is(operation)));
  }

  @Test
  public void everySchemaHasTheFieldsOfItsRecord() throws Exception {
    for (Class<?> record : records()) {
      String name = schema(record);
      JsonNode schema = document.at("/components/schemas/" + name);
      Set<String> described = new TreeSet<>();
      schema.path("properties").fieldNames().forEachRemaining(described::add);
      Set<String> fields = new TreeSet<>();
      Set<String> required = new TreeSet<>();
      for (RecordComponent component : record.getRecordComponents()) {
        fields.add(component.getName());
        if (name.endsWith("Input") && component.getType() != Optional.class) {
          required.add(component.getName());
        }
      }
      Set<String> describedAsRequired = new TreeSet<>();
      schema.path("required").forEach(field -> describedAsRequired.add(field.asText()));

      assertThat(name, described, is(fields));
      assertThat(name, describedAsRequired, is(required));
    }
  }

  @Test
  public void aPageHasTheFieldsOfItsRecordBesideItsItems() {
    Set<String> described = new TreeSet<>(Set.of("items"));
    document
        .at("/components/schemas/Page/properties")
        .fieldNames()
        .forEachRemaining(described::add);

    Set<String> fields =
        Arrays.stream(PageJson.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    assertThat(described, is(fields));
  }

  /** All records that bodies are made of, but the generic page. */
  private static Set<Class<?>> records() throws Exception {
    Set<Class<?>> records = new LinkedHashSet<>();
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())) {
          add(method.getGenericReturnType(), records);
          Arrays.stream(method.getParameterTypes()).forEach(type -> add(type, records));
        }
      }
    }
    for (Class<?> error : List.of(ErrorJson.class, StaleJson.class, UnclearJson.class)) {
      add(error, records);
    }
    add(RoundJson.class, records);
    add(FormState.class, records);
    records.remove(PageJson.class);
    return records;
  }

  private static void add(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> add(t, records));
    } else if (type instanceof Class<?> record && record.isRecord() && records.add(record)) {
      for (RecordComponent component : record.getRecordComponents()) {
        add(component.getGenericType(), records);
      }
    }
  }

  @Test
  public void everyReferenceLeadsSomewhere() {
    List<String> dangling = new ArrayList<>();
    document
        .findValuesAsText("$ref")
        .forEach(
            reference -> {
              if (document.at(reference.substring(1)).isMissingNode()) {
                dangling.add(reference);
              }
            });

    assertThat(document.findValuesAsText("$ref"), is(not(empty())));
    assertThat(dangling, is(empty()));
  }

  @Test
  public void everyPartIsUsedAndNoneIsSaidTwice() {
    Set<String> unused = new TreeSet<>();
    document
        .get("components")
        .fields()
        .forEachRemaining(
            kind ->
                kind.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        name -> unused.add("#/components/" + kind.getKey() + "/" + name)));
    unused.removeAll(document.findValuesAsText("$ref"));
    List<JsonNode> parameters = new ArrayList<>();
    document
        .get("paths")
        .forEach(path -> path.forEach(verb -> verb.path("parameters").forEach(parameters::add)));
    parameters.removeIf(parameter -> parameter.has("$ref"));

    assertThat(unused, is(empty()));
    assertThat(
        "written out twice",
        parameters.stream()
            .filter(one -> parameters.stream().filter(one::equals).count() > 1)
            .toList(),
        is(empty()));
  }

  @Test
  public void whatChangesSomethingTakesNoFormOfABrowser() throws Exception {
    offered()
        .forEach(
            (name, operation) -> {
              if (name.startsWith("POST ")) {
                assertThat(
                    name,
                    Set.of("application/json", "text/csv").contains(operation.bodyType()),
                    is(true));
              }
            });
  }

  @Test
  public void theDocumentIsServed() {
    rest.wiki.signIn("key-stranger");

    assertThat(rest.get("openapi.json").json(), is(document));
  }
}
