package org.elc.preview.host.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.StartFailed;

/**
 * Who may call a resource or a servlet, by the product's annotations. The names are the simple
 * names of the annotations, of which REST and servlets have a set each.
 */
public enum Access {
  UNRESTRICTED("UnrestrictedAccess"),
  ANONYMOUS("AnonymousSiteAccess"),
  UNLICENSED("UnlicensedSiteAccess"),
  LICENSED("LicensedOnly"),
  ADMIN("AdminOnly"),
  SYSTEM_ADMIN("SystemAdminOnly");

  /** What becomes of a request. */
  public enum Verdict {
    ALLOWED,
    LOG_IN,
    FORBIDDEN
  }

  public static final String REST_ANNOTATIONS =
      "com.atlassian.plugins.rest.api.security.annotation";
  public static final String SERVLET_ANNOTATIONS = "com.atlassian.annotations.security";

  private final String annotation;

  Access(String annotation) {
    this.annotation = annotation;
  }

  /**
   * What a class or method says of itself.
   *
   * @param annotations the package of the annotations that count
   */
  public static Optional<Access> declaredOn(AnnotatedElement element, String annotations) {
    List<Access> declared = new ArrayList<>();
    for (Annotation present : element.getAnnotations()) {
      for (Access access : values()) {
        if (present.annotationType().getName().equals(annotations + "." + access.annotation)) {
          declared.add(access);
        }
      }
    }
    if (declared.size() > 1) {
      throw new StartFailed("more than one access annotation on " + element);
    }
    return declared.stream().findFirst();
  }

  public Verdict of(Accounts accounts) {
    if (this == UNRESTRICTED) {
      return Verdict.ALLOWED;
    }
    return accounts
        .current()
        .map(account -> account.atLeast(wanted()) ? Verdict.ALLOWED : Verdict.FORBIDDEN)
        .orElse(this == ANONYMOUS && accounts.anonymousAccess() ? Verdict.ALLOWED : Verdict.LOG_IN);
  }

  private Account.Level wanted() {
    return switch (this) {
      case UNRESTRICTED, ANONYMOUS, UNLICENSED -> Account.Level.UNLICENSED;
      case LICENSED -> Account.Level.LICENSED;
      case ADMIN -> Account.Level.ADMIN;
      case SYSTEM_ADMIN -> Account.Level.SYSTEM_ADMIN;
    };
  }
}
