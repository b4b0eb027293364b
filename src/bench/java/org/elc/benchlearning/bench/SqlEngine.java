package org.elc.benchlearning.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What both databases are asked. The figures lie in one table with the traits beside them, so that
 * nothing needs to be joined, and of the ranks only sums come back, so that nothing needs to be
 * stored or sent. One window gives rank and percentile: the competition rank from below and {@code
 * cume_dist} tell how many are below and how many are equal.
 */
abstract class SqlEngine implements Engine {

  private static final List<String> GROUPINGS =
      List.of("", "country", "service", "size_band", "certificate", "country, service");

  final Connection connection;
  private int participants;
  private Budget budget = Budget.begin(0);

  SqlEngine(Connection connection) {
    this.connection = connection;
  }

  /** Fills the table of figures. */
  abstract void fill(Input input);

  /** Five quantiles of {@code value}, as one expression that gives an array. */
  abstract String quantiles();

  /** The numbers of a column that holds an array. */
  abstract Object[] array(ResultSet row, String column) throws SQLException;

  @Override
  public final void load(Input input) {
    participants = input.participants();
    fill(input);
  }

  /**
   * {@inheritDoc}
   *
   * @throws Budget.UsedUp when it takes too long
   */
  @Override
  public Answer compute() {
    budget = Budget.begin(participants);
    Answer answer = Answer.empty();
    try {
      quantiles(answer);
      for (String grouping : GROUPINGS) {
        ranks(answer, grouping);
      }
      correlations(answer);
    } catch (SQLException e) {
      throw budget.isUsedUp() ? new Budget.UsedUp(e) : new IllegalStateException(e);
    }
    return answer;
  }

  private void quantiles(Answer answer) throws SQLException {
    String sets =
        GROUPINGS.stream()
            .map(grouping -> "(" + withIndicator(grouping) + ")")
            .collect(Collectors.joining(", "));
    String sql =
        "SELECT indicator, country, service, size_band, certificate, count(*) AS n, "
            + quantiles()
            + " AS quantiles FROM figure GROUP BY GROUPING SETS ("
            + sets
            + ")";
    try (Statement statement = budget.limit(connection.createStatement());
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        double[] cell = answer.cell(row.getInt("indicator"), group(row));
        cell[0] = row.getInt("n");
        Object[] found = array(row, "quantiles");
        for (int i = 0; i < found.length; i++) {
          cell[1 + i] = ((Number) found[i]).doubleValue();
        }
      }
    }
  }

  private void ranks(Answer answer, String grouping) throws SQLException {
    String by = withIndicator(grouping);
    String sql =
        """
        SELECT %1$s,
               sum(CASE WHEN indicator %% 2 = 1 THEN low
                        ELSE round(n - n * reached) + 1 END * (participant + 1.0)) AS ranks,
               sum(((low - 1.0) / n + reached) / 2 * (participant + 1.0)) AS percentiles
        FROM (SELECT indicator, country, service, size_band, certificate, participant,
                     rank() OVER w AS low, cume_dist() OVER w AS reached,
                     count(*) OVER (PARTITION BY %1$s) AS n
              FROM figure WINDOW w AS (PARTITION BY %1$s ORDER BY value)) AS placed
        GROUP BY %1$s
        """
            .formatted(by);
    try (Statement statement = budget.limit(connection.createStatement());
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        double[] cell = answer.cell(row.getInt("indicator"), group(row, grouping));
        cell[Answer.CELL - 2] = row.getDouble("ranks");
        cell[Answer.CELL - 1] = row.getDouble("percentiles");
      }
    }
  }

  /** Average ranks of every indicator side by side, then all correlations in one pass. */
  private void correlations(Answer answer) throws SQLException {
    String ranks =
        IntStream.range(0, Input.INDICATORS)
            .mapToObj(i -> "max(average) FILTER (WHERE indicator = %1$d) AS r%1$d".formatted(i))
            .collect(Collectors.joining(", "));
    String pairs =
        IntStream.range(1, Input.INDICATORS)
            .boxed()
            .flatMap(j -> IntStream.range(0, j).mapToObj(i -> "corr(r%d, r%d)".formatted(i, j)))
            .collect(Collectors.joining(", "));
    String sql =
        """
        WITH placed AS (
          SELECT indicator, participant,
                 rank() OVER w
                   + (count(*) OVER (PARTITION BY indicator, value) - 1) / 2.0 AS average
          FROM figure WINDOW w AS (PARTITION BY indicator ORDER BY value)),
        beside AS (SELECT participant, %s FROM placed GROUP BY participant)
        SELECT %s FROM beside
        """
            .formatted(ranks, pairs);
    try (Statement statement = budget.limit(connection.createStatement());
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      for (int i = 0; i < answer.correlations().length; i++) {
        answer.correlations()[i] = row.getDouble(i + 1);
      }
    }
  }

  private static String withIndicator(String grouping) {
    return grouping.isEmpty() ? "indicator" : "indicator, " + grouping;
  }

  private static String group(ResultSet row) throws SQLException {
    String found =
        GROUPINGS.stream()
            .filter(grouping -> !grouping.contains(","))
            .filter(grouping -> !grouping.isEmpty() && has(row, grouping))
            .collect(Collectors.joining(", "));
    return group(row, found);
  }

  private static boolean has(ResultSet row, String column) {
    try {
      return row.getString(column) != null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The group's key as the product writes it. */
  private static String group(ResultSet row, String grouping) throws SQLException {
    if (grouping.isEmpty()) {
      return "all";
    }
    StringBuilder key = new StringBuilder();
    for (String column : grouping.split(", ")) {
      key.append(key.isEmpty() ? "" : "+")
          .append(column.equals("size_band") ? "size" : column)
          .append(':')
          .append(row.getString(column));
    }
    return key.toString();
  }

  /** The table, in the types that suit the database. */
  static String table(String shortText) {
    return "CREATE TABLE figure (indicator INTEGER, participant INTEGER, country "
        + shortText
        + ", service "
        + shortText
        + ", size_band "
        + shortText
        + ", certificate "
        + shortText
        + ", value DOUBLE PRECISION)";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
