package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.elc.benchlearning.view.chart.Mark.Anchor;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

public class SvgTest {
  private static final Point A = new Point(0.25, 10);
  private static final Point B = new Point(0.75, 30.55);

  private static String html(Mark... marks) {
    return new Picture("p1", "Title", "What is seen", new Scene(40, List.of(marks))).svgHtml();
  }

  private static Element parsed(Mark... marks) {
    Document document = Jsoup.parse(html(marks), "", Parser.xmlParser());
    return document.selectFirst("svg");
  }

  @Test
  public void thePictureHasATitleADescriptionAndOneRole() {
    Element svg = parsed();

    assertThat(svg.attr("role"), is("img"));
    assertThat(svg.select("#" + svg.attr("aria-labelledby")).text(), is("Title"));
    assertThat(svg.select("#" + svg.attr("aria-describedby")).text(), is("What is seen"));
    assertThat(svg.attr("width"), is("100%"));
    assertThat(svg.attr("height"), is("40"));
    assertThat(svg.hasAttr("viewBox"), is(false));
  }

  @Test
  public void acrossIsInPercentAndDownInPixels() {
    Element svg = parsed(new Box(Ink.BEST, 0.25, 0.75, 3, 12.5), new Line(Ink.TICK, A, B));

    assertThat(
        svg.selectFirst("rect").outerHtml(),
        is(
            "<rect class=\"elc-ink elc-ink-best\" x=\"25%\" y=\"3\" width=\"50%\""
                + " height=\"9.5\" />"));
    Element line = svg.selectFirst("line");
    assertThat(
        List.of(line.attr("x1"), line.attr("y1"), line.attr("x2"), line.attr("y2")),
        contains("25%", "10", "75%", "30.6"));
  }

  @Test
  public void curvesAndAreasAreStretchedButNotTheirStrokes() {
    Element svg =
        parsed(
            new Curve(Ink.OWN, List.of(A, B)), new Area(Ink.BEST, List.of(A, B, new Point(1, 5))));

    assertThat(svg.select("svg svg").eachAttr("preserveAspectRatio"), contains("none", "none"));
    assertThat(svg.select("svg svg").eachAttr("viewBox"), contains("0 0 1000 40", "0 0 1000 40"));
    assertThat(
        svg.select("path").eachAttr("d"), contains("M250,10L750,30.6", "M250,10L750,30.6L1000,5z"));
    assertThat(svg.select("path[vector-effect=non-scaling-stroke]"), hasSize(2));
  }

  @Test
  public void symbolsKeepTheirSizeAndHaveTheirMiddleAtThePlace() {
    Element inner = parsed(new Symbol(Ink.OWN, Shape.PIN, A, 8)).selectFirst("svg svg");

    assertThat(inner.attr("x"), is("25%"));
    assertThat(inner.attr("y"), is("10"));
    assertThat(inner.selectFirst("path").attr("transform"), is("translate(-4,-4)scale(0.5)"));
  }

  @Test
  public void textsAreEscapedAndSayWhereTheyBelong() {
    String attack = "</text><script>alert('1')</script>\"&";
    String html = html(new Label(Ink.TEXT, Anchor.END, A, attack, Room.WIDE));

    assertThat(html, not(containsString("<script")));
    Element text = Jsoup.parse(html, "", Parser.xmlParser()).selectFirst("text");
    assertThat(text.text(), is(attack));
    assertThat(text.attr("text-anchor"), is("end"));
    assertThat(text.className(), is("elc-ink elc-ink-text elc-wide"));
  }

  @Test
  public void nothingInItNeedsAStyleOrAScript() {
    String html =
        html(
            new Box(Ink.BEST, 0, 1, 0, 1),
            new Symbol(Ink.OWN, Shape.STAR, A, 8),
            new Label(Ink.TEXT, Anchor.START, A, "5", Room.NARROW));

    assertThat(html, not(containsString("style")));
    assertThat(html, not(containsString("href")));
  }

  @Test
  public void aHostileTitleStaysATitle() {
    String html =
        new Picture("p", "<b>&\"'", "</desc><img src=x onerror=alert(1)>", new Scene(1, List.of()))
            .svgHtml();

    Document document = Jsoup.parse(html, "", Parser.xmlParser());
    assertThat(document.select("title").text(), is("<b>&\"'"));
    assertThat(document.select("img"), hasSize(0));
  }
}
