package org.elc.benchlearning.view.office;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a page, ready to be shown by the template of its kind. Absent texts are empty. */
public sealed interface Part {

  /** File name of the part's template. */
  String template();

  /**
   * Paragraphs under a heading.
   *
   * @param kind {@code plain}, {@code info} or {@code warning}
   */
  record Words(String title, String kind, List<String> paragraphs) implements Part {
    @Override
    public String template() {
      return "part-words";
    }
  }

  /** Terms and what is said of them. */
  record Facts(String title, List<Fact> facts) implements Part {
    @Override
    public String template() {
      return "part-facts";
    }
  }

  record Fact(String term, String text) {}

  /**
   * Rows under columns; the first cell of a row is its heading.
   *
   * @param empty said where there are no rows
   */
  record Table(String id, String title, List<String> columns, List<Row> rows, String empty)
      implements Part {
    @Override
    public String template() {
      return "part-table";
    }

    public boolean filled() {
      return !rows.isEmpty();
    }

    /** The rows, each cell with the heading of its column, which narrow windows show beside it. */
    public List<Line> lines() {
      return rows.stream().map(this::line).toList();
    }

    private Line line(Row row) {
      return new Line(
          row.head(),
          IntStream.range(0, row.cells().size())
              .mapToObj(i -> new Labelled(columns.get(i + 1), row.cells().get(i)))
              .toList());
    }
  }

  record Line(Cell head, List<Labelled> cells) {}

  record Labelled(String label, Cell cell) {}

  record Row(Cell head, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param href where its text leads
   * @param mark kind of lozenge around the text
   * @param detail second line
   */
  record Cell(String text, String href, String mark, String detail) {
    static Cell of(String text) {
      return new Cell(text, "", "", "");
    }

    static Cell link(String text, String href) {
      return new Cell(text, href, "", "");
    }

    public boolean blank() {
      return text.isEmpty() && detail.isEmpty();
    }

    Cell with(String more) {
      return new Cell(text, href, mark, more);
    }
  }

  /** Links in a row, such as editions; the current one is where the reader is. */
  record Links(String title, List<Link> links) implements Part {
    @Override
    public String template() {
      return "part-links";
    }
  }

  record Link(String text, String href, boolean current) {}

  /**
   * Files out and in.
   *
   * @param exports what can be downloaded
   * @param address where a file is sent; empty: nowhere
   * @param key value of the field for the edition's key; empty: there is no such field
   */
  record Files(String id, String title, String help, List<Link> exports, String address, String key)
      implements Part {
    @Override
    public String template() {
      return "part-files";
    }

    public boolean takesFiles() {
      return !address.isEmpty();
    }

    public boolean asksForKey() {
      return !key.isEmpty();
    }
  }

  /**
   * Something to do.
   *
   * @param method {@code POST}, {@code PUT} or {@code DELETE}
   * @param address where it is sent; {@code {name}} stands for the value of that field
   * @param confirm asked before it is sent
   * @param after page to open afterwards; empty: this one again
   * @param weight how much it asks to be used
   */
  record Form(
      String id,
      String title,
      String lead,
      String method,
      String address,
      String button,
      String confirm,
      String after,
      Weight weight,
      List<Field> fields)
      implements Part {
    /** How much a form asks to be used. */
    enum Weight {
      /** What comes next: open, with the page's loudest button. */
      NEXT_STEP,
      /** Opens when it is wanted. */
      OFFERED
    }

    public boolean prominent() {
      return weight == Weight.NEXT_STEP;
    }

    @Override
    public String template() {
      return "part-form";
    }

    /** With a question that is asked before it is sent. */
    Form asking(String question, Weight next) {
      return new Form(id, title, lead, method, address, button, question, after, next, fields);
    }

    Form with(List<Field> more) {
      return new Form(id, title, lead, method, address, button, confirm, after, weight, more);
    }
  }

  /** Fields that choose what the page shows; they end up in its address. */
  record Search(String id, String title, String address, String button, List<Field> fields)
      implements Part {
    @Override
    public String template() {
      return "part-search";
    }
  }

  /**
   * A field of a form.
   *
   * @param name of the field in the request; {@code a/b} takes the value apart at its slashes
   * @param kind {@code text}, {@code date}, {@code datetime-local}, {@code area}, {@code lines} (a
   *     list, one entry a line), {@code select}, {@code choices}, {@code hidden} or {@code whole}
   *     (a hidden whole number)
   */
  record Field(
      String name,
      String label,
      String hint,
      String kind,
      String value,
      boolean required,
      List<Option> options) {
    static Field hidden(String name, String value) {
      return new Field(name, "", "", "hidden", value, false, List.of());
    }

    /** Hidden, and sent as a number. */
    static Field whole(String name, int value) {
      return new Field(name, "", "", "whole", Integer.toString(value), false, List.of());
    }

    /** With words of its own instead of those of its name. */
    Field said(String label, String hint) {
      return new Field(name, label, hint, kind, value, required, options);
    }

    Field named(String next) {
      return new Field(next, label, hint, kind, value, required, options);
    }

    Field hinted(String with) {
      return new Field(name, label, with, kind, value, required, options);
    }

    Field unhinted() {
      return new Field(name, label, "", kind, value, required, options);
    }

    Field filled(String with) {
      return new Field(name, label, hint, kind, with, required, options);
    }
  }

  record Option(String value, String label, boolean chosen) {}
}
