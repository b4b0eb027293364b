package org.elc.benchlearning.view.chart;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paths of {@link Shape}: M, L, H, V and z, absolute or relative, nothing curved. */
final class Outline {
  private static final Pattern STEP =
      Pattern.compile("([MLHVmlhvz])|(-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))");

  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
  private final Matcher steps;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private Outline(String text) {
    this.steps = STEP.matcher(text);
  }

  static Path2D of(String text) {
    Outline outline = new Outline(text);
    outline.read();
    return outline.path;
  }

  private void read() {
    char command = 'M';
    while (steps.find()) {
      boolean named = steps.group(1) != null;
      if (named) {
        command = steps.group(1).charAt(0);
      }
      if (command == 'z') {
        path.closePath();
        x = startX;
        y = startY;
      } else {
        step(command, named ? next() : Double.parseDouble(steps.group()));
        // Numbers that go on without a letter are lines.
        command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
      }
    }
  }

  private void step(char command, double first) {
    switch (command) {
      case 'H' -> x = first;
      case 'h' -> x += first;
      case 'V' -> y = first;
      case 'v' -> y += first;
      case 'M', 'L' -> {
        x = first;
        y = next();
      }
      default -> {
        x += first;
        y += next();
      }
    }
    if (command == 'M' || command == 'm') {
      path.moveTo(x, y);
      startX = x;
      startY = y;
    } else {
      path.lineTo(x, y);
    }
  }

  private double next() {
    if (!steps.find()) {
      throw new IllegalArgumentException("a path that ends early");
    }
    return Double.parseDouble(steps.group());
  }
}
