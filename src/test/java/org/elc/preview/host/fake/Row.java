package org.elc.preview.host.fake;

/** What the fake app's templates show. */
public record Row(String name) {

  public String nameHtml() {
    return "<em>" + name + "</em>";
  }

  public String renderName() {
    return "<em>" + name + "</em>";
  }

  public String labelled(String label, int times) {
    return "<" + label + times + name + ">";
  }

  /** Not in the allowlist. */
  public String secret() {
    return "secret";
  }
}
