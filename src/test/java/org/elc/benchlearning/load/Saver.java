package org.elc.benchlearning.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elc.preview.sample.door.Reply;
import org.elc.preview.sample.door.Visitor;

/**
 * An editor with the form open: what was typed goes to the app field by field as the form's script
 * sends it, each with the version that the answer before has told.
 */
final class Saver {
  static final String SAVE = "save a field";
  static final String LOOK = "look for others' changes";

  /** A person looks up after so many fields, or the script does. */
  private static final int FIELDS = 10;

  private static final int WHOLE = 1000;

  /** Every indicator that is a percentage allows so many of a thousand. */
  private static final int MOST = 390;

  private static final int STEP = 7;

  private final Visitor visitor;
  private final String member;
  private final Times times;
  private final int first;
  private final List<String> codes = new ArrayList<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, String> typed = new TreeMap<>();
  private int saves;

  /**
   * An editor.
   *
   * @param first what it types first; not the same as somebody typed before, which saves nothing
   */
  Saver(Visitor visitor, String member, Times times, int first) {
    this.first = first;
    this.visitor = visitor;
    this.member = member;
    this.times = times;
  }

  /** Opens the page, and learns what is in the form. */
  void open() throws Exception {
    times.timed(
        Errand.FORM.name(),
        () -> {
          Errand.FORM.run(visitor);
          return true;
        });
    for (JsonNode field : look()) {
      versions.put(field.get("code").asText(), field.get("version").asInt());
    }
    codes.addAll(LoadNetwork.percentages(visitor));
  }

  int saves() {
    return saves;
  }

  /** The next field. */
  void save() throws Exception {
    String code = codes.get(saves % codes.size());
    String numerator = Integer.toString(1 + (saves * STEP + first) % MOST);
    Reply reply = times.timed(SAVE, () -> send(code, numerator).ok());
    saves++;
    typed.put(code, numerator);
    versions.put(code, version(reply.json().get("fields"), code).orElseThrow());
    if (saves % FIELDS == 0) {
      times.timed(LOOK, this::look);
    }
  }

  private Reply send(String code, String numerator) {
    return visitor.put(
        "rounds/" + LoadNetwork.OPEN + "/figures",
        Map.of(
            "indicator",
            code,
            "version",
            versions.get(code),
            "missing",
            "",
            "numerator",
            numerator,
            "denominator",
            Integer.toString(WHOLE),
            "value",
            "",
            "note",
            "",
            "evidence",
            "",
            "member",
            member,
            "language",
            "en"));
  }

  /** Fields of which somebody was told that they are saved, and that are not there. */
  List<String> lost() {
    Map<String, JsonNode> stored = new HashMap<>();
    look().forEach(field -> stored.put(field.get("code").asText(), field));
    List<String> lost = new ArrayList<>();
    typed.forEach(
        (code, numerator) -> {
          JsonNode field = stored.get(code);
          if (!field.get("numerator").asText().equals(numerator)
              || field.get("version").asInt() != versions.get(code)) {
            lost.add(member + " " + code + ": " + numerator + ", but stored is " + field);
          }
        });
    return lost;
  }

  private JsonNode look() {
    return visitor
        .rest("rounds/" + LoadNetwork.OPEN + "/figures/form?member=" + member)
        .ok()
        .json()
        .get("fields");
  }

  private static Optional<Integer> version(JsonNode fields, String code) {
    for (JsonNode field : fields) {
      if (field.get("code").asText().equals(code)) {
        return Optional.of(field.get("version").asInt());
      }
    }
    return Optional.empty();
  }
}
