package org.elc.benchlearning.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation of the REST interface, as the app describes it itself: what is offered later is
 * knocked at by itself.
 *
 * @param path with its parameters in braces, from the REST root on
 * @param body the JSON schema of the body, references followed one step; missing for none
 */
record ApiDoor(
    String method,
    String path,
    List<String> pathParameters,
    List<String> queryParameters,
    String bodyType,
    JsonNode body) {

  static List<ApiDoor> all(JsonNode document) {
    List<ApiDoor> doors = new ArrayList<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        verb ->
                            doors.add(
                                door(document, path.getKey(), verb.getKey(), verb.getValue()))));
    return doors;
  }

  private static ApiDoor door(JsonNode document, String path, String verb, JsonNode operation) {
    List<String> inPath = new ArrayList<>();
    List<String> inQuery = new ArrayList<>();
    for (JsonNode declared : operation.path("parameters")) {
      JsonNode parameter = followed(document, declared);
      (parameter.get("in").asText().equals("path") ? inPath : inQuery)
          .add(parameter.get("name").asText());
    }
    JsonNode content = operation.path("requestBody").path("content");
    String type = content.fieldNames().hasNext() ? content.fieldNames().next() : "";
    return new ApiDoor(
        verb.toUpperCase(Locale.ROOT),
        path.substring(1),
        inPath,
        inQuery,
        type,
        followed(document, content.path(type).path("schema")));
  }

  static JsonNode followed(JsonNode document, JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  boolean changesSomething() {
    return !method.equals("GET");
  }

  boolean isFile() {
    return bodyType.equals("text/csv");
  }

  /** As the table of rights calls it. */
  String name() {
    return method + " /" + path;
  }

  @Override
  public String toString() {
    return name();
  }
}
