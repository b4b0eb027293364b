package org.elc.benchlearning.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of who may do what: {@code rights-matrix.txt}, which says how it is read. */
record RightsTable(List<Row> rows) {
  static final String FILE = "src/test/resources/org/elc/benchlearning/it/rights-matrix.txt";

  /** The roles, in the order of the columns. */
  enum Role {
    ANONYMOUS(""),
    STRANGER("reader"),
    READER("member-no-2"),
    EDITOR("member-no-1"),
    NEIGHBOUR("member-no-3"),
    FOREIGN("member-se-1"),
    COORDINATOR("coordinator-no"),
    OTHER_COORDINATOR("coordinator-se"),
    FACILITATOR("facilitator"),
    OFFICE("office"),
    ADMIN("admin");

    private final String user;

    Role(String user) {
      this.user = user;
    }

    /** Log-in name in the preview; empty for nobody. */
    String user() {
      return user;
    }

    /** Members whose figures the role may read. */
    Set<String> reads() {
      return switch (this) {
        case READER, EDITOR -> Set.of("no-1");
        case NEIGHBOUR -> Set.of("no-2");
        case FOREIGN, OTHER_COORDINATOR -> Set.of("se-1");
        case COORDINATOR -> Set.of("no-1", "no-2");
        case OFFICE -> Set.of("no-1", "no-2", "se-1");
        case ANONYMOUS, STRANGER, FACILITATOR, ADMIN -> Set.of();
      };
    }
  }

  /**
   * A row.
   *
   * @param line in the file
   * @param door which door it is about
   * @param request how it is knocked at
   * @param expected what comes of it, by role
   */
  record Row(int line, String door, String request, String body, Map<Role, String> expected) {
    boolean isMacro() {
      return door.startsWith("elc-");
    }

    boolean isPage() {
      return door.startsWith("/");
    }

    String method() {
      return isMacro() || isPage() ? "GET" : door.split(" ")[0];
    }

    @Override
    public String toString() {
      return "line " + line + ", " + door + " | " + request;
    }
  }

  static RightsTable read() {
    try (InputStream in = RightsTable.class.getResourceAsStream("rights-matrix.txt")) {
      String text =
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          rows.add(row(i + 1, lines.get(i)));
        }
      }
      return new RightsTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(int line, String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 4) {
      throw new AssertionError(FILE + ":" + line + " has not four parts");
    }
    String[] cells = parts[1].strip().split("\\s+");
    if (cells.length != Role.values().length) {
      throw new AssertionError(
          "%s:%d has %d cells, not one for each of the %d roles"
              .formatted(FILE, line, cells.length, Role.values().length));
    }
    Map<Role, String> expected = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      expected.put(role, cells[role.ordinal()]);
    }
    return new Row(line, parts[0].strip(), parts[2].strip(), parts[3].strip(), expected);
  }

  /** Fails when a door has no row, or a row no door. */
  void covers(Set<String> doors) {
    Set<String> rowsDoors =
        rows.stream().map(Row::door).collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(doors);
    missing.removeAll(rowsDoors);
    Set<String> gone = new TreeSet<>(rowsDoors);
    gone.removeAll(doors);
    if (!missing.isEmpty() || !gone.isEmpty()) {
      throw new AssertionError(
          "doors without a row in "
              + FILE
              + ": "
              + missing
              + "; rows without a door: "
              + gone
              + ". Add a row that knocks at the door so that a right alone decides (a body that is"
              + " refused for its content changes nothing), with a cell for each role.");
    }
  }
}
