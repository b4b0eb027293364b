package org.elc.preview;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The options of the command line. */
record PreviewArguments(PreviewOptions options, Optional<String> problem) {

  static final String USAGE =
      """
      Options:
        --port N           the port on the loopback address (1990; 0 takes a free one)
        --file PATH        the database file (target/preview/database)
        --memory           a database that is gone when the process ends
        --postgres URL     a PostgreSQL database, with --user NAME and --password WORD
        --node NAME        the name of this node; give each node of a cluster its own
        --no-sample        start without sample data
        --no-schedule      run no job unless somebody triggers it
      """;

  static PreviewArguments parse(String... args) {
    PreviewOptions options = PreviewOptions.standard();
    String url = "";
    String user = "";
    String password = "";
    Iterator<String> rest = List.of(args).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      boolean takesValue =
          List.of("--port", "--file", "--postgres", "--user", "--password", "--node")
              .contains(option);
      if (takesValue && !rest.hasNext()) {
        return new PreviewArguments(options, Optional.of(option + " needs a value"));
      }
      String value = takesValue ? rest.next() : "";
      switch (option) {
        case "--port" -> {
          if (!value.matches("\\d{1,5}")) {
            return new PreviewArguments(options, Optional.of("not a port: " + value));
          }
          options = options.withPort(Integer.parseInt(value));
        }
        case "--file" -> options = options.withDatabase(new DatabaseOption.H2File(Path.of(value)));
        case "--memory" -> options = options.withDatabase(new DatabaseOption.H2Memory("preview"));
        case "--postgres" -> url = value;
        case "--user" -> user = value;
        case "--password" -> password = value;
        case "--node" -> options = options.withNodeName(value);
        case "--no-sample" -> options = options.withSample(PreviewOptions.Sample.OFF);
        case "--no-schedule" -> options = options.withSchedule(PreviewOptions.Schedule.OFF);
        default -> {
          return new PreviewArguments(options, Optional.of("unknown option " + option));
        }
      }
    }
    if (!url.isEmpty()) {
      options = options.withDatabase(new DatabaseOption.Postgres(url, user, password));
    }
    return new PreviewArguments(options, Optional.empty());
  }
}
