package org.elc.benchlearning.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies after a schema, with parts that are not what it says. */
final class HostileJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper PLAIN = new ObjectMapper();

  /** Halves of surrogate pairs have no form in UTF-8. */
  private static final ObjectMapper ESCAPED =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Random random;
  private final HostileText texts;
  private final JsonNode document;

  HostileJson(Random random, JsonNode document) {
    this.random = random;
    this.document = document;
    this.texts = new HostileText(random);
  }

  String of(JsonNode schema) {
    JsonNode body = random.nextInt(20) == 0 ? anything() : object(schema);
    try {
      return (random.nextInt(3) == 0 ? ESCAPED : PLAIN).writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            property -> {
              if (random.nextInt(12) > 0) {
                object.set(property.getKey(), value(property.getKey(), property.getValue()));
              }
            });
    if (random.nextInt(20) == 0) {
      object.set(texts.next(), anything());
    }
    return object;
  }

  private JsonNode value(String name, JsonNode declared) {
    JsonNode schema = ApiDoor.followed(document, declared);
    if (random.nextInt(20) == 0) {
      return anything();
    }
    if (schema.has("enum") && random.nextInt(2) == 0) {
      List<JsonNode> choices = new ArrayList<>();
      schema.get("enum").forEach(choices::add);
      return choices.get(random.nextInt(choices.size()));
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema);
      case "integer", "number" -> NODES.numberNode(random.nextInt(4));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "array" -> {
        ArrayNode list = NODES.arrayNode();
        for (int i = random.nextInt(3); i > 0; i--) {
          list.add(value(name, schema.path("items")));
        }
        yield list;
      }
      default -> NODES.textNode(texts.in(name));
    };
  }

  /** Of any kind but, perhaps, the right one. */
  private JsonNode anything() {
    return switch (random.nextInt(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.numberNode(Long.MAX_VALUE);
      case 3 -> NODES.numberNode(new BigDecimal("1e-400"));
      case 4 -> NODES.numberNode(-1);
      case 5 -> NODES.arrayNode().add(NODES.arrayNode()).addNull();
      case 6 -> NODES.objectNode().put(texts.next(), texts.next());
      case 7 -> NODES.arrayNode().add(texts.next());
      default -> NODES.textNode(texts.next());
    };
  }
}
